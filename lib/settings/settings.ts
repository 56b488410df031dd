import { z } from '@/lib/model/z'

/** Everything the person can set, parsed with defaults so that an older row still opens. */
export const Settings = z.object({
  language: z.enum(['auto', 'en', 'fr']).default('auto'),
  look: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** Size of the text on our own pages, in CSS pixels. */
  text: z.union([z.literal(18), z.literal(21), z.literal(24)]).default(18),
  /** Which known words are marked on a page: the first of each on the screen, or every one. */
  marks: z.enum(['first', 'every']).default('first'),
  /** Whether the card of a word that comes back asks before it tells. */
  askFirst: z.boolean().default(false),
  /** Sites of the person's own where no script of ours may run, beside the ones we bring. */
  handsOff: z.array(z.string().max(255)).default([]),
  /** The person's own first name, for what they send. */
  name: z.string().max(100).default(''),
  /** The pair whose session is shown. */
  pair: z.string().max(64).optional(),
  /** The session that was last said in a notice, with its date. */
  reminded: z.string().max(200).optional(),
  /** When a copy of everything was last saved, in milliseconds. */
  lastCopyAt: z.number().optional(),
})
export type Settings = z.infer<typeof Settings>
