import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Gives a question back the capture that was replaced. */
export async function undoCapture(id: string): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, before => {
    const { replaced, ...rest } = before
    return replaced ? { ...rest, capture: replaced, stamp: nextStamp(device, before.stamp) } : before
  })
}
