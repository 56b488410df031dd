import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Words only: the capture keeps everything but its picture, and no earlier picture stays. Whether there was one. */
export async function takeOutPicture(id: string): Promise<boolean> {
  const device = await findDevice()
  const after = await saveQuestionChange(id, before => {
    if (!before.capture?.picture) return before
    const { replaced: _, ...rest } = before
    const { picture: __, ...capture } = before.capture
    return { ...rest, capture: { ...capture, noPicture: 'taken-out' }, stamp: nextStamp(device, before.stamp) }
  })
  return after?.capture?.noPicture === 'taken-out'
}
