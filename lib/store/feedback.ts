import type { Feedback } from '@/lib/model/feedback'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { findDevice } from './settings'

export function listFeedback(): Promise<Feedback[]> {
  return db.feedback.toArray()
}

/** Writes one record inside a transaction, made new or of what is there, so that two panels never undo each other's change. */
export async function saveFeedback(
  id: string,
  change: (before: Feedback | undefined) => Omit<Feedback, 'id' | 'stamp'>,
): Promise<void> {
  const device = await findDevice()
  await db.transaction('rw', db.feedback, async () => {
    const before = await db.feedback.get(id)
    await db.feedback.put({ ...change(before), id, stamp: nextStamp(device, before?.stamp) })
  })
}
