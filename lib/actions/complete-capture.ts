import type { PageResult, PictureResult } from '@/lib/model/capture'
import { captureWithPage, captureWithPicture } from '@/lib/model/capture'
import { nextStamp } from '@/lib/model/stamp'
import { isFull } from '@/lib/store/full'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Attaches what the page told and the picture to a question already kept. Afterwards its capture never changes. */
export async function completeCapture(id: string, page: PageResult, picture: PictureResult): Promise<void> {
  const device = await findDevice()
  try {
    await saveQuestionChange(
      id,
      before => {
        if (!before.capture || before.capture.complete) return before
        const capture = captureWithPicture(captureWithPage(before.capture, page), picture)
        return { ...before, capture, stamp: nextStamp(device, before.stamp) }
      },
      picture.ok ? picture.picture : undefined,
    )
  } catch (error) {
    if (!isFull(error) || !picture.ok) throw error
    await completeCapture(id, page, { ok: false, reason: 'no-room' })
  }
}
