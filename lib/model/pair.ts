import { Stamp } from './stamp'
import { z } from './z'

/** Me and one partner. A name is enough to begin. */
export const Pair = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(100),
  role: z.enum(['mentee', 'mentor']),
  stamp: Stamp,
})
export type Pair = z.infer<typeof Pair>
