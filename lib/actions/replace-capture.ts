import type { Capture } from '@/lib/model/capture'
import type { Picture } from '@/lib/model/picture'
import { nextStamp } from '@/lib/model/stamp'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Gives a question another capture, made from the one it has; the old one stays until the question is closed. */
export async function replaceCapture(
  id: string,
  change: (before: Capture | undefined) => Capture,
  picture?: Picture,
): Promise<void> {
  const device = await findDevice()
  await saveQuestionChange(
    id,
    ({ replaced: _, ...before }) => ({
      ...before,
      ...(before.capture ? { replaced: before.capture } : {}),
      capture: change(before.capture),
      stamp: nextStamp(device, before.stamp),
    }),
    picture,
  )
}
