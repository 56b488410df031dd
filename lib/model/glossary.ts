import { LIMITS } from '@/lib/text/plain-text'
import { Stamp } from './stamp'
import { z } from './z'

/** A word with its meaning in my mentor's words, and where it came from. */
export const Entry = z.object({
  id: z.string().min(1).max(64),
  term: z.string().min(1).max(100),
  meaning: z.string().min(1).max(LIMITS.words),
  /** Who said it, as the mentee calls them; empty when no mentor was named. */
  from: z.string().max(100),
  at: z.number(),
  /** The question and the answer it was kept from. */
  question: z.string().max(64).optional(),
  answer: z.string().max(64).optional(),
  deletedAt: z.number().optional(),
  stamp: Stamp,
})
export type Entry = z.infer<typeof Entry>
