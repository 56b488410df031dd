import { z } from './z'

/** What the mentee ticked for one question: whether it goes along, and whether its full page address does. */
export type Leaving = { question: boolean; address: boolean }

export const Line = z.object({ kind: z.enum(['text', 'quote', 'link']), text: z.string() })
export type Line = z.infer<typeof Line>

/** What may be private in it and is proposed to be hidden; `word` is what a person hides by hand. */
export type PrivateKind = 'mail' | 'token' | 'iban' | 'card' | 'phone' | 'amount' | 'number' | 'word'
export type PrivatePart = { kind: PrivateKind; text: string }

/**
 * One piece of the agenda exactly as it will leave; `question` is the id of the one it belongs to, and `tag` what an
 * answer in plain text says to find back to it.
 */
export const Piece = z.object({
  level: z.union([z.literal(1), z.literal(2)]),
  heading: z.string(),
  tag: z.string().max(20).optional(),
  lines: z.array(Line),
  question: z.string().max(64).optional(),
})
export type Piece = z.infer<typeof Piece>
