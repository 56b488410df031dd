import type { Capture } from '@/lib/model/capture'
import type { Picture } from '@/lib/model/picture'
import { saveQuestionChange } from '@/lib/store/questions'

/** Gives a question another capture, made from the one it has; the old one stays until the question is closed. */
export async function replaceCapture(
  id: string,
  change: (before: Capture | undefined) => Capture,
  picture?: Picture,
): Promise<void> {
  await saveQuestionChange(
    id,
    ({ replaced: _, ...before }) => ({
      ...before,
      ...(before.capture ? { replaced: before.capture } : {}),
      capture: change(before.capture),
    }),
    picture,
  )
}
