import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Writes the asker's note to a question, as it is typed. */
export async function writeNote(id: string, note: string): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, before =>
    before.note === note ? before : { ...before, note, stamp: nextStamp(device, before.stamp) },
  )
}
