import type { Entry, Written } from '@/lib/model/glossary'
import { tidied } from '@/lib/model/written'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/** Writes a word anew; where the word or its meaning is empty, the one before stays. Returns what undoes it. */
export async function changeEntry(id: string, written: Written): Promise<Entry[]> {
  const before = await saveEntryChanges([id], entry => {
    const { id, at, question, answer, knownAt, notOn, recall, met, deletedAt, stamp } = entry
    const { term, meaning, ...parts } = tidied(written)
    const rest = Object.entries({ question, answer, knownAt, notOn, recall, met, deletedAt }).filter(
      ([, part]) => part !== undefined,
    )
    return {
      ...parts,
      ...Object.fromEntries(rest),
      term: term || entry.term,
      meaning: meaning || entry.meaning,
      id,
      at,
      stamp,
    }
  })
  await publishWords()
  return before
}
