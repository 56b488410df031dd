import { useEffect, useState } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import { listPacks } from '@/lib/actions/list-packs'
import { readPack } from '@/lib/actions/read-pack'
import type { PackList, WordPack } from '@/lib/model/word-pack'
import type { PacksStrings } from '@/locales/packs'
import { packsIn } from '@/locales/packs'

/** What the ready-made words say of themselves. */
export function usePackStrings(): PacksStrings {
  return packsIn(useSpeech().language)
}

/** Which packs there are; `undefined` until their list was read. */
export function usePackList(): PackList | undefined {
  const [list, setList] = useState<PackList>()
  useEffect(() => void listPacks().then(setList), [])
  return list
}

/** A pack with its words; `undefined` until it was read, `broken` where it cannot be. */
export function usePack(id: string): WordPack | 'broken' | undefined {
  const [pack, setPack] = useState<WordPack | 'broken'>()
  useEffect(() => void readPack(id).then(read => setPack(read ?? 'broken')), [id])
  return pack
}
