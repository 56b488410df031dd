import { LIMITS } from '@/lib/text/plain-text'
import { Stamp } from './stamp'
import { z } from './z'

export const Face = z.enum(['clear', 'partly', 'again'])
export type Face = z.infer<typeof Face>
export const Useful = z.enum(['yes', 'partly', 'no'])
export type Useful = z.infer<typeof Useful>
export const Pace = z.enum(['slower', 'right', 'faster'])
export type Pace = z.infer<typeof Pace>
/** Whether the two of a first meeting fit, for oneself alone. */
export const Fit = z.enum(['good', 'deciding', 'not-for-us'])

/** How it went: one question of a session (`face`), or the whole session (two taps and a line). */
export const Feedback = z.object({
  id: z.string().min(1).max(200),
  session: z.string().min(1).max(64),
  question: z.string().min(1).max(64).optional(),
  face: Face.optional(),
  useful: Useful.optional(),
  pace: Pace.optional(),
  fit: Fit.optional(),
  line: z.string().max(LIMITS.title).default(''),
  at: z.number(),
  stamp: Stamp,
})
export type Feedback = z.infer<typeof Feedback>
