import { isDueForErasing } from '@/lib/model/question'
import { nextStamp } from '@/lib/model/stamp'
import { removePicture } from '@/lib/store/pictures'
import { listQuestions, saveQuestion } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'
import { completeCapture } from './complete-capture'

/**
 * Puts right what time and a stopped worker leave behind: captures still waiting for their page are closed with a
 * plain reason, and what rested in the bin for 30 days is erased down to a small tombstone.
 */
export async function tidyUp(now: number): Promise<void> {
  const device = await findDevice()
  for (const question of await listQuestions()) {
    const { capture } = question
    if (capture && !capture.complete && now - question.askedAt > 10_000)
      await completeCapture(question.id, { ok: false, reason: 'too-slow' }, { ok: false, reason: 'too-slow' })
    if (!isDueForErasing(question, now) || (!capture && question.note === '')) continue
    if (capture?.picture) await removePicture(capture.picture)
    const { capture: _, ...bare } = question
    await saveQuestion({ ...bare, note: '', stamp: nextStamp(device, question.stamp) })
  }
}
