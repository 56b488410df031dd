import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Puts a question in the bin, where it rests for 30 days and can be brought back. */
export async function deleteQuestion(id: string, now: number): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, before => ({ ...before, deletedAt: now, stamp: nextStamp(device, before.stamp) }))
}
