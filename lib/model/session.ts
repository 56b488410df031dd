import { LIMITS } from '@/lib/text/plain-text'
import { Minutes, WebAddress } from './pair'
import { Stamp } from './stamp'
import { z } from './z'

export const LENGTHS = [10, 15, 30, 45, 60] as const

/** So many answers in writing are asked for in place of a session. */
export const IN_WRITING = 3

/** What kind of meeting it is: what it is made of follows from that. */
export const Shape = z.enum(['usual', 'first', 'practice', 'review'])
export type Shape = z.infer<typeof Shape>

/** The longest topic, in UTF-16 units. */
export const LONGEST_TOPIC = LIMITS.title

/** Something to talk about that is no question. */
export const Topic = z.object({
  id: z.string().min(1).max(64),
  text: z.string().min(1).max(LONGEST_TOPIC),
  minutes: z.number().int().min(1).max(180),
})
export type Topic = z.infer<typeof Topic>

/** Said without words while the session runs, and gone with it. */
export const Signal = z.enum(['slower', 'again', 'where', 'follow'])
export type Signal = z.infer<typeof Signal>

/** How a session ended: it took place, or it did not, or three answers were asked for in writing instead. */
const HowEnded = z.enum(['held', 'skipped', 'writing'])

const Id = z.string().min(1).max(64)
/** A local day, "2026-12-03". */
export const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** The plan of one meeting. Its agenda is made from it and the questions; only the mentee writes it. */
export const Session = z.object({
  id: Id,
  pair: Id,
  /** Local date and time as the mentee chose it, "2026-12-03T10:00": a meeting has a place. */
  on: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  /** The time zone (IANA) that `on` is local to; empty where nobody knows. */
  zone: z.string().max(64).default(''),
  minutes: Minutes,
  shape: Shape.default('usual'),
  /** Questions and topics in their order; those it does not name come after them. */
  order: z.array(z.string()),
  /** Questions and topics set aside "for later". */
  later: z.array(z.string()),
  topics: z.array(Topic).default([]),
  /** Minutes that were chosen for a block, by its key (`keyOf`). */
  lengths: z.record(z.string(), z.number().int().min(0).max(180)).default({}),
  /** How often a calendar has to be told of a change: the SEQUENCE of its event. */
  sequence: z.number().int().min(0).default(0),
  /** The meeting while it runs: when it began (milliseconds), which block is on, and which number it had. */
  meeting: z
    .object({ startedAt: z.number(), block: z.string(), number: z.number().int(), signal: Signal.optional() })
    .optional(),
  /** When and how it ended, the ids of what was left open, and the day the answers in writing are asked for. */
  ended: z.object({ at: z.number(), how: HowEnded, left: z.array(z.string()), by: Day.optional() }).optional(),
  /** A link to a recording made elsewhere; kept only where both agreed, each with the day. */
  recording: z.object({ link: WebAddress, mine: Day.optional(), theirs: Day.optional() }).optional(),
  /** When it was deleted, in milliseconds: what is left is a tombstone. */
  deletedAt: z.number().optional(),
  stamp: Stamp,
})
export type Session = z.infer<typeof Session>
