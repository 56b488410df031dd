import type { FoundWord } from '@/lib/model/word-row'
import { tidied } from '@/lib/model/written'
import { isFull } from '@/lib/store/full'
import { saveEntries } from '@/lib/store/glossary'
import { findDevice } from '@/lib/store/settings'
import { publishWords } from './publish-words'

/** Adds words out of a file, all or none. Returns their ids, by which it is undone; undefined when there is no room. */
export async function takeInWords(found: readonly FoundWord[], now: number): Promise<string[] | undefined> {
  const stamp = { rev: 1, device: await findDevice() }
  const entries = found.map(word => ({
    ...tidied(word),
    id: crypto.randomUUID(),
    at: word.at ?? now,
    stamp,
  }))
  try {
    await saveEntries(entries)
  } catch (error) {
    if (isFull(error)) return undefined
    throw error
  }
  await publishWords()
  return entries.map(({ id }) => id)
}
