import { nextStamp } from '@/lib/model/stamp'
import { saveAnswer } from '@/lib/store/answers'
import { findDevice } from '@/lib/store/settings'
import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'

/** Keeps what the mentor explained, as the mentee wrote it down after the talk: a new record each time. */
export async function writeAnswer(question: string, text: string, from: string, now: number): Promise<void> {
  await saveAnswer({
    id: crypto.randomUUID(),
    question,
    by: 'mentee',
    from: oneLine(from, 100),
    text: cutAt(text.trim(), LIMITS.words),
    at: now,
    stamp: nextStamp(await findDevice()),
  })
}
