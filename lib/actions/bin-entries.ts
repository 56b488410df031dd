import type { Entry } from '@/lib/model/glossary'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/** Takes words out; they rest in the bin for 30 days. Returns what undoes it. */
export async function binEntries(ids: readonly string[], now: number): Promise<Entry[]> {
  const before = await saveEntryChanges(ids, entry => ({ ...entry, deletedAt: now }))
  await publishWords()
  return before
}
