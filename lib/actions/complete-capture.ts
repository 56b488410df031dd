import { appNamed } from '@/lib/apps/apps'
import type { PageResult, PictureResult } from '@/lib/model/capture'
import { captureWithPage, captureWithPicture } from '@/lib/model/make-capture'
import { orIfFull } from '@/lib/store/full'
import { saveQuestionChange } from '@/lib/store/questions'

/** Attaches what the page told and the picture to a question already kept. Afterwards its capture never changes. */
export async function completeCapture(id: string, page: PageResult, picture: PictureResult): Promise<void> {
  const save = (taken: PictureResult) =>
    saveQuestionChange(
      id,
      before =>
        !before.capture || before.capture.complete
          ? before
          : {
              ...before,
              capture: captureWithPicture(captureWithPage(before.capture, page, appNamed(before.capture.app)), taken),
            },
      taken.ok ? taken.picture : undefined,
    )
  await orIfFull(
    () => save(picture),
    () => save({ ok: false, reason: 'no-room' }),
  )
}
