import type { Entry } from '@/lib/model/glossary'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/** Undoes a change of words: each says again what it said before, as its newest version. */
export async function putBackEntries(before: readonly Entry[]): Promise<void> {
  const byId = new Map(before.map(entry => [entry.id, entry]))
  await saveEntryChanges([...byId.keys()], now => byId.get(now.id) ?? now)
  await publishWords()
}
