import type { Feedback } from '@/lib/model/feedback'
import { saveFeedback } from '@/lib/store/feedback'
import { LIMITS, oneLine } from '@/lib/text/plain-text'

/** Says how it went: one question of a session, or all of it when no question is named. The line is cut to one line. */
export async function rateSession(
  session: string,
  question: string | undefined,
  said: Pick<Partial<Feedback>, 'face' | 'useful' | 'pace' | 'fit' | 'line'>,
  now: number,
): Promise<void> {
  await saveFeedback(`${session}-${question ?? 'all'}`, before => ({
    line: '',
    ...before,
    ...said,
    ...(said.line === undefined ? {} : { line: oneLine(said.line, LIMITS.title) }),
    session,
    ...(question ? { question } : {}),
    at: now,
  }))
}
