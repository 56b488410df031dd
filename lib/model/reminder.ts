import type { Records } from './agenda'
import { openQuestions } from './open-questions'
import type { Session } from './session'

const DAY = 24 * 60 * 60 * 1000

/** When to remind of a session, in milliseconds: the same time the day before. */
export function remindAt({ on }: Session): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = on.split(/\D/).map(Number)
  return new Date(year, month - 1, day - 1, hour, minute).getTime()
}

/**
 * The session to remind of at `now`: it is tomorrow or later today, and something is open, or nothing is on its agenda
 * yet (PRODUCT.md, 2.1: silence otherwise). `waiting` is how many questions wait.
 */
export function reminderAt(
  sessions: readonly Session[],
  records: Omit<Records, 'sessions'>,
  now: number,
): { session: Session; waiting: number } | undefined {
  const session = toCome(sessions, now).find(each => remindAt(each) <= now)
  if (!session) return undefined
  const waiting = openQuestions(records.questions, records).length
  const isEmpty = session.topics.length === 0 && session.order.length === 0
  return waiting > 0 || isEmpty ? { session, waiting } : undefined
}

/** When the next reminder is to be looked at after `now`, in milliseconds; none when no session is planned. */
export function nextReminder(sessions: readonly Session[], now: number): number | undefined {
  const moments = toCome(sessions, now).flatMap(session => [remindAt(session), remindAt(session) + DAY])
  return moments.filter(at => at > now).sort((a, b) => a - b)[0]
}

function toCome(sessions: readonly Session[], now: number): Session[] {
  return sessions.filter(
    ({ on, ended, meeting, deletedAt }) =>
      !ended && !meeting && deletedAt === undefined && new Date(on).getTime() > now,
  )
}
