import { Day } from './session'
import { z } from './z'

/** How many come-backs are fixed: the next day, a week later, before the session. */
export const FIXED = 3

/** What a person says when the meaning is shown: "I knew it", "Nearly", "Not yet". */
export const RECALL_ANSWERS = ['knew', 'nearly', 'not-yet'] as const
export type RecallAnswer = (typeof RECALL_ANSWERS)[number]

const Count = z.number().int().min(0)

const Answered = z.object({
  /** How many of the fixed come-backs are behind it. */
  fixed: Count.max(FIXED),
  answer: z.enum(RECALL_ANSWERS),
  /** The local day of that answer, and the one it comes back on. */
  on: Day,
  due: Day,
  /** How firmly it is kept, as ts-fsrs reckons it: after `stability` days nine of ten such words are still known. */
  memory: z.object({ stability: z.number().min(0.001), difficulty: z.number().min(1).max(10) }),
  /** On how many days it had been met by then. */
  met: Count,
  /** "Not yet", when it was asked whether the word is mine now: it is not asked again before the next answer. */
  notMine: z.literal(true).optional(),
})

/** How a word came back last; `before` is what the last answer can be taken back to. */
export const Recall = Answered.extend({ before: Answered.optional() })
export type Recall = z.infer<typeof Recall>

/** On how many days the word was met on a page with its card unopened, and the last of these days. Never where. */
export const Met = z.object({ days: Count, on: Day })
export type Met = z.infer<typeof Met>

/** How faint the line under a word is: 0 as at first, 1 lighter, 2 as faint as it gets. */
export type Faintness = 0 | 1 | 2

/** The line fades as the fixed come-backs are known, and is as at first again after a "Not yet". */
export function faintnessOf(recall: Recall | undefined): Faintness {
  if (!recall || recall.answer === 'not-yet' || recall.fixed < FIXED - 1) return 0
  return recall.fixed === FIXED ? 2 : 1
}
