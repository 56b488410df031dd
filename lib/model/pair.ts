import { LIMITS } from '@/lib/text/plain-text'
import { Stamp } from './stamp'
import { z } from './z'

/** Days between two sessions. */
export const RHYTHMS = [7, 14, 21, 30] as const
const Rhythm = z.union([z.literal(7), z.literal(14), z.literal(21), z.literal(30)])

/** Minutes a session may take: less is no meeting, more is no rhythm. */
export const Minutes = z.number().int().min(5).max(180)

/** An address that a browser opens as a page, or none. */
export const WebAddress = z
  .string()
  .max(LIMITS.address)
  .refine(address => address === '' || /^https?:\/\/[^\s/]+/i.test(address))

/** Me and one partner. A name is enough to begin. */
export const Pair = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(100),
  /** Mine in this pair: the mentee learns, the mentor helps. */
  role: z.enum(['mentee', 'mentor']),
  /** What I'd like from the partner, and what I offer in return. */
  wish: z.string().max(LIMITS.words).default(''),
  offer: z.string().max(LIMITS.words).default(''),
  everyDays: Rhythm.default(14),
  /** How long a session is to begin with. */
  minutes: Minutes.default(30),
  place: z.enum(['online', 'in-person']).default('online'),
  /** Where the two meet online. */
  link: WebAddress.default(''),
  /** The partner's time zone (IANA), where it is another than mine. */
  zone: z.string().max(64).default(''),
  /** The session after whose skipping it was asked whether the rhythm is right. */
  askedAfter: z.string().max(64).default(''),
  /** Words that are hidden in every agenda for this partner. */
  hidden: z.array(z.string().min(1).max(100)).max(100).optional(),
  /** What seals all that the two send each other as a code or a file: 32 random bytes in base64url, and whose they are. */
  seal: z.object({ secret: z.string().regex(/^[\w-]{43}$/), by: z.enum(['me', 'partner']) }).optional(),
  /** When it was put away, in milliseconds; its sessions are kept. */
  archivedAt: z.number().optional(),
  stamp: Stamp,
})
export type Pair = z.infer<typeof Pair>

/** The pair that was chosen last, while it is not put away; else the first one. */
export function currentPair(pairs: readonly Pair[], chosen: string | undefined): Pair | undefined {
  const active = pairs.filter(({ archivedAt }) => archivedAt === undefined)
  return active.find(({ id }) => id === chosen) ?? active.find(({ role }) => role === 'mentee') ?? active[0]
}
