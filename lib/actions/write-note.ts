import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Writes the asker's note to a question, as it is typed; false when there is no such question yet. */
export async function writeNote(id: string, note: string): Promise<boolean> {
  const device = await findDevice()
  const written = await saveQuestionChange(id, before =>
    before.note === note ? before : { ...before, note, stamp: nextStamp(device, before.stamp) },
  )
  return written !== undefined
}
