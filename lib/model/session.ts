import { Stamp } from './stamp'
import { z } from './z'

export const LENGTHS = [10, 15, 30, 45, 60] as const

/** The plan of one meeting. Its agenda is made from it and the questions; only the mentee writes it. */
export const Session = z.object({
  id: z.string().min(1).max(64),
  pair: z.string().min(1).max(64),
  /** Local date and time as the mentee chose it, "2026-12-03T10:00": a meeting has a place, so no time zone. */
  on: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  minutes: z.number().int().min(5).max(180),
  /** Questions in their order; those it does not name come after them, oldest first. */
  order: z.array(z.string()),
  /** Questions set aside "for later". */
  later: z.array(z.string()),
  stamp: Stamp,
})
export type Session = z.infer<typeof Session>
