import { localDay } from '@/lib/model/upcoming'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/** Undoes what was answered today of these words: they come back again as they did before. */
export async function takeBackAnswers(ids: readonly string[], now: number): Promise<void> {
  await saveEntryChanges(ids, ({ recall, ...entry }) => {
    const kept = recall?.on === localDay(new Date(now)) ? recall.before : recall
    return kept ? { ...entry, recall: kept } : entry
  })
  await publishWords()
}
