import { appOf } from '@/lib/apps/apps'
import type { Gesture } from '@/lib/model/capture'
import { captureOfGesture } from '@/lib/model/make-capture'
import { nextStamp } from '@/lib/model/stamp'
import { saveQuestion } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/**
 * Keeps a question at once, with nothing but what the gesture itself brought. The page's own words and the picture
 * come later (`completeCapture`) and may fail; the question stays.
 */
export async function askMentor(id: string, gesture: Gesture, now: number): Promise<void> {
  const capture = captureOfGesture(gesture, appOf(gesture.address))
  await saveQuestion({ id, askedAt: now, note: '', capture, size: 'few', stamp: nextStamp(await findDevice()) })
}
