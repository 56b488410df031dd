import type { Session } from './session'

const DAY = 24 * 60 * 60 * 1000

/** When to remind of a session, in milliseconds: the same time the day before. */
export function remindAt({ on }: Session): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = on.split(/\D/).map(Number)
  return new Date(year, month - 1, day - 1, hour, minute).getTime()
}

/** The session that is near at `now`: it is tomorrow or later today. */
export function sessionNear(sessions: readonly Session[], now: number): Session | undefined {
  return toCome(sessions, now).find(each => remindAt(each) <= now)
}

/**
 * Whether a session that is near is worth a word: `waiting` questions are open, or nothing is on its agenda yet
 * (PRODUCT.md, 2.1: silence otherwise).
 */
export function isWorthReminding({ topics, order }: Session, waiting: number): boolean {
  return waiting > 0 || (topics.length === 0 && order.length === 0)
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
