import type { Session } from './session'

/** Hours a meeting still counts as the next one after it began: it may start late, and its notes are written after. */
const GRACE_HOURS = 12

const isOpen = ({ ended, deletedAt }: Session) => !ended && deletedAt === undefined
const isOver = ({ on, meeting }: Session, now: Date) =>
  !meeting && new Date(on).getTime() <= now.getTime() - GRACE_HOURS * 60 * 60 * 1000

/** The session to prepare at `now` (local time): the one that runs, else the earliest that is not over. */
export function upcoming(sessions: readonly Session[], now: Date): Session | undefined {
  const open = sessions.filter(session => isOpen(session) && !isOver(session, now))
  return open.find(({ meeting }) => meeting) ?? open.toSorted((a, b) => a.on.localeCompare(b.on))[0]
}

/** A session whose time is over and of which nobody said whether it took place: the latest. */
export function unsaid(sessions: readonly Session[], now: Date): Session | undefined {
  return sessions
    .filter(session => isOpen(session) && isOver(session, now))
    .toSorted((a, b) => b.on.localeCompare(a.on))[0]
}

/**
 * The day of the next session: so many days after the last one, on from today. Local date and time as in `Session.on`;
 * the clock time stays, whatever summer time does.
 */
export function nextDate(on: string, everyDays: number, now: Date): string {
  const [year = 0, month = 1, day = 1] = on.slice(0, 10).split('-').map(Number)
  const today = localDay(now)
  for (let step = everyDays; ; step += everyDays) {
    const next = localDay(new Date(year, month - 1, day + step, 12))
    if (next > today) return next + on.slice(10)
  }
}

/** A local day, "2026-12-03". */
export function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The local day so many days after this one; before it, when they are fewer than none. */
export function daysAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // At noon no change of summer time moves the day.
  return localDay(new Date(year, month - 1, date + days, 12))
}

/** How many days lie between two local days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000))
}
