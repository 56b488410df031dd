import { LIMITS } from '@/lib/text/plain-text'
import { Stamp } from './stamp'
import { z } from './z'

/** Something to do with the mentor, then alone, as it was put when it was first shown. */
export const Practice = z.object({
  id: z.string().min(1).max(200),
  session: z.string().min(1).max(64),
  /** The question or the exercise it is about, by its id. */
  of: z.string().min(1).max(64),
  title: z.string().max(LIMITS.title),
  steps: z.array(z.object({ text: z.string().max(LIMITS.title), done: z.boolean() })).max(12),
  /** When it was ticked, in milliseconds. */
  withMentor: z.number().optional(),
  alone: z.number().optional(),
  at: z.number(),
  stamp: Stamp,
})
export type Practice = z.infer<typeof Practice>
