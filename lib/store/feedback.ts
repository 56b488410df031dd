import type { Feedback } from '@/lib/model/feedback'
import { changeRecord } from './change-record'
import { db } from './db'

export function listFeedback(): Promise<Feedback[]> {
  return db.feedback.toArray()
}

export function saveFeedback(
  id: string,
  change: (before: Feedback | undefined) => Omit<Feedback, 'id' | 'stamp'>,
): Promise<void> {
  return changeRecord(db.feedback, id, change)
}
