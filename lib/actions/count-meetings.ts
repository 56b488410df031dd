import { localDay } from '@/lib/model/upcoming'
import { findEntriesCalled, saveEntryChanges } from '@/lib/store/glossary'
import { formsOf } from '@/lib/text/same-words'

/**
 * Counts that these words of a page were met with their cards unopened: at most once a day for each word of the glossary
 * that still needs its card. What is no word of it is left out, and where they stood is not kept.
 */
export async function countMeetings(words: readonly string[], now: number): Promise<void> {
  const today = localDay(new Date(now))
  const found = await findEntriesCalled(words.flatMap(formsOf))
  const ids = found.filter(({ knownAt, met }) => knownAt === undefined && met?.on !== today).map(({ id }) => id)
  if (ids.length > 0)
    await saveEntryChanges(ids, entry =>
      entry.met?.on === today ? entry : { ...entry, met: { days: (entry.met?.days ?? 0) + 1, on: today } },
    )
}
