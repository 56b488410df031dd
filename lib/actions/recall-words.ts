import type { Entry } from '@/lib/model/glossary'
import type { RecallAnswer } from '@/lib/model/recall'
import { recalled } from '@/lib/model/recalled'
import { localDay } from '@/lib/model/upcoming'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/** Keeps what a person answered to "What was it?", once a day for each word. Returns what undoes it. */
export async function recallWords(ids: readonly string[], answer: RecallAnswer, now: number): Promise<Entry[]> {
  const moment = new Date(now)
  const before = await saveEntryChanges(ids, entry =>
    entry.recall?.on === localDay(moment) ? entry : { ...entry, recall: recalled(entry, answer, moment) },
  )
  await publishWords()
  return before
}
