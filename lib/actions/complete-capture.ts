import type { PageResult, PictureResult } from '@/lib/model/capture'
import { captureWithPage } from '@/lib/model/capture'
import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Attaches what the page told and the picture to a question already kept. Afterwards its capture never changes. */
export async function completeCapture(id: string, page: PageResult, picture: PictureResult): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(id, before => {
    if (!before.capture || before.capture.complete) return before
    const capture = {
      ...captureWithPage(before.capture, page),
      ...(picture.ok ? { picture: picture.picture } : { noPicture: picture.reason }),
      complete: true,
    }
    return { ...before, capture, stamp: nextStamp(device, before.stamp) }
  })
}
