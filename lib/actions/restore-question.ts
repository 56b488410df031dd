import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Brings a question back from the bin. */
export async function restoreQuestion(id: string): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, ({ deletedAt: _, ...before }) => ({ ...before, stamp: nextStamp(device, before.stamp) }))
}
