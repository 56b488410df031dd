import type { Grade } from 'ts-fsrs'
import { FSRSAlgorithm, Rating } from 'ts-fsrs'
import type { Entry } from './glossary'
import type { Recall, RecallAnswer } from './recall'
import { FIXED } from './recall'
import { daysAfter, daysBetween, localDay } from './upcoming'

const GRADES: Record<RecallAnswer, Grade> = { knew: Rating.Good, nearly: Rating.Hard, 'not-yet': Rating.Again }

/** Days from the first and from the second fixed come-back to the next; the third waits so long where no session is planned. */
const FIRST_TO_SECOND = 7
const SECOND_TO_THIRD = 14

const algorithm = new FSRSAlgorithm({ enable_fuzz: false })

/** How a word stands after this answer at `now`, and when it comes back: tomorrow at the earliest, as is "Not yet". */
export function recalled({ recall: before, met }: Entry, answer: RecallAnswer, now: Date): Recall {
  const on = localDay(now)
  const elapsed = before ? Math.max(0, daysBetween(before.on, on)) : 0
  const memory = algorithm.next_state(before?.memory ?? null, elapsed, GRADES[answer])
  const isKnown = answer !== 'not-yet'
  const fixed = Math.min(FIXED, (before?.fixed ?? 0) + (isKnown ? 1 : 0))
  const { before: _, ...last } = before ?? {}
  return {
    fixed,
    answer,
    on,
    due: daysAfter(on, isKnown ? daysUntil(fixed, memory.stability) : 1),
    memory,
    met: met?.days ?? 0,
    ...(before ? { before: last as Recall } : {}),
  }
}

function daysUntil(fixed: number, stability: number): number {
  if (fixed === 1) return FIRST_TO_SECOND
  if (fixed === 2) return SECOND_TO_THIRD
  return Math.max(1, algorithm.next_interval(stability, 0))
}
