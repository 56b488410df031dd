import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** The question is closed: the capture it had before can no longer be brought back, and its picture goes. */
export async function settleCapture(id: string): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, before => {
    const { replaced, ...rest } = before
    return replaced ? { ...rest, stamp: nextStamp(device, before.stamp) } : before
  })
}
