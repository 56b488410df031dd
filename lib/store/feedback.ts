import type { Feedback } from '@/lib/model/feedback'
import { changeRecord } from './change-record'
import { db } from './db'
import { readInPieces } from './pieces'

export function listFeedback(): Promise<Feedback[]> {
  return readInPieces(db.feedback)
}

export function saveFeedback(
  id: string,
  change: (before: Feedback | undefined) => Omit<Feedback, 'id' | 'stamp'>,
): Promise<void> {
  return changeRecord(db.feedback, id, change)
}
