import type { Entry } from '@/lib/model/glossary'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/**
 * "I know this now": from `since` on these words rest and are not marked; `undefined` wakes them. Returns what undoes it.
 */
export async function markKnown(ids: readonly string[], since: number | undefined): Promise<Entry[]> {
  const before = await saveEntryChanges(ids, ({ knownAt: _, ...entry }) => ({
    ...entry,
    ...(since === undefined ? {} : { knownAt: since }),
  }))
  await publishWords()
  return before
}
