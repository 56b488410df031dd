import { LIMITS } from '@/lib/text/plain-text'
import { Said } from './said'
import { Stamp } from './stamp'
import { z } from './z'

/** The mentor's words to one question. Each reply is a record of its own, so two answers both stay. */
export const Answer = z.object({
  id: z.string().min(1).max(64),
  question: z.string().min(1).max(64),
  /** `mentee` when the mentee wrote down what the mentor said. */
  by: z.enum(['mentee', 'mentor']),
  /** Who explained it, as the mentee calls them; empty when no mentor was named yet. */
  from: z.string().max(100),
  text: z.string().min(1).max(LIMITS.words),
  /** Nothing was explained yet: it will be shown live, or nobody knows. The question stays open. */
  later: z.literal(true).optional(),
  /** Its parts as the mentor wrote them apart, where they came so and were not changed. */
  said: Said.optional(),
  /** The pair it came from, where that is known. */
  pair: z.string().max(64).optional(),
  at: z.number(),
  stamp: Stamp,
})
export type Answer = z.infer<typeof Answer>
