import { Piece } from './leaving'
import { Stamp } from './stamp'
import { z } from './z'

const KeyPart = z.string().regex(/^[\w-]{43}$/)
/** A private key (JWK, P-256) made for one agenda: replies to it are sealed to its public half. */
export const SealKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: KeyPart, y: KeyPart, d: KeyPart })
export type SealKey = z.infer<typeof SealKey>

/** That something left: what exactly, when, how, and for whom. It stays here and tells answers where they belong. */
export const Share = z.object({
  id: z.string().min(1).max(64),
  /** The pair it was made for, if there was one. */
  pair: z.string().max(64),
  /** Milliseconds since 1970. It does not leave. */
  at: z.number(),
  how: z.enum(['copied', 'mail', 'page', 'code', 'file', 'print']),
  /** What left, word for word. */
  pieces: z.array(Piece),
  /** Where replies come back sealed. */
  key: SealKey.optional(),
  stamp: Stamp,
})
export type Share = z.infer<typeof Share>
