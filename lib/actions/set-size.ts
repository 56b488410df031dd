import type { Size } from '@/lib/model/question'
import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Says how long a question may take in a session. */
export async function setSize(id: string, size: Size): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, before => ({ ...before, size, stamp: nextStamp(device, before.stamp) }))
}
