import type { Entry } from './glossary'
import { FIXED } from './recall'
import type { Session } from './session'
import { daysAfter, localDay } from './upcoming'

/** So many come-backs a day are shown at most: what is over waits quietly. */
const A_DAY = 5
/** A session further away than this, in days, is not waited for. */
const SESSION_WITHIN = 30
/** From here on a word may be mine: kept so firmly, in days, or met on so many days without its card. */
const FIRM = 30
const OFTEN = 5

/** What comes back of the words at a moment, and how many still need their card. */
export type ComingBack = {
  /** At most a handful, in their order. */
  due: Entry[]
  /** One that may be mine now. */
  mine: Entry | undefined
  needed: number
  of: number
}

/** What of these words (none of them in the bin) comes back at `now`. */
export function comingBack(entries: readonly Entry[], sessions: readonly Session[], now: Date): ComingBack {
  const today = localDay(now)
  const needed = entries.filter(({ knownAt }) => knownAt === undefined)
  const answered = entries.filter(({ recall }) => recall?.on === today).length
  const waiting = needed.map(entry => ({ entry, due: dueOn(entry, sessions) })).filter(({ due }) => due <= today)
  // What is due today goes first: the three fixed days are what helps most. What waits longer fills the rest.
  const inOrder = waiting.sort(
    (one, other) =>
      other.due.localeCompare(one.due) ||
      Number(Boolean(other.entry.recall)) - Number(Boolean(one.entry.recall)) ||
      other.entry.at - one.entry.at,
  )
  return {
    due: inOrder.slice(0, Math.max(0, A_DAY - answered)).map(({ entry }) => entry),
    mine: needed.find(looksMine),
    needed: needed.length,
    of: entries.length,
  }
}

/** The local day a word comes back on; the last of the fixed days moves with the next session of its pair. */
export function dueOn({ recall, at, pair }: Entry, sessions: readonly Session[]): string {
  if (!recall) return daysAfter(localDay(new Date(at)), 1)
  const { on, due, fixed, answer } = recall
  if (fixed !== FIXED - 1 || answer === 'not-yet') return due
  const last = daysAfter(on, SESSION_WITHIN)
  const [next] = sessions
    .filter(session => !session.ended && session.deletedAt === undefined && (!pair || session.pair === pair))
    .map(session => session.on.slice(0, 10))
    .filter(day => day > on && day <= last)
    .sort()
  if (!next) return due
  const dayBefore = daysAfter(next, -1)
  return dayBefore > on ? dayBefore : next
}

/** Whether a card that asks first asks for this word at `now`. */
export function isDue(entry: Entry, sessions: readonly Session[], now: Date): boolean {
  return entry.knownAt === undefined && dueOn(entry, sessions) <= localDay(now)
}

/** Whether it may be asked if this word is mine by now: a person decides it. */
export function looksMine({ recall, met, knownAt }: Entry): boolean {
  if (knownAt !== undefined || recall?.answer !== 'knew' || recall.notMine) return false
  const metSince = (met?.days ?? 0) - recall.met
  return (recall.fixed === FIXED && recall.memory.stability >= FIRM) || metSince >= OFTEN
}
