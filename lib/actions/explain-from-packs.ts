import { packForms } from '@/lib/model/pack-forms'
import type { PackWord, WordPack } from '@/lib/model/word-pack'
import { listPackChoices } from '@/lib/store/packs'
import { formsOf } from '@/lib/text/same-words'
import { listPacks } from './list-packs'
import { readPack } from './read-pack'

/** A ready-made word, its pack, and how the pack writes what was met. */
export type FromPack = { pack: WordPack; word: PackWord; spelling: string }

/**
 * What ready-made packs say of words, in whatever form and in either language: those that are switched on, or all of
 * them, as for somebody who asks what a word means. None of it is from the mentor: whoever shows it says so.
 */
export async function explainFromPacks(words: string, which: 'on' | 'all' = 'on'): Promise<FromPack[]> {
  const wanted = formsOf(words)
  if (wanted.length === 0) return []
  const ids = which === 'all' ? await listPacks() : (await listPackChoices()).filter(({ onAt }) => onAt !== undefined)
  const packs = await Promise.all(ids.map(({ id }) => readPack(id)))
  return packs.flatMap(pack =>
    (pack?.words ?? []).flatMap(word => {
      const spelling = wanted.map(form => packForms(word).get(form)).find(found => found !== undefined)
      return pack && spelling !== undefined ? [{ pack, word, spelling }] : []
    }),
  )
}
