import { z } from './z'

/** What the mentee ticked for one question: whether it goes along, and whether its full page address and its picture do. */
export type Leaving = { question: boolean; address: boolean; picture: boolean }

export const Line = z.object({ kind: z.enum(['text', 'quote', 'link']), text: z.string() })
export type Line = z.infer<typeof Line>

/** What may be private in it and is proposed to be hidden; `word` is what a person hides by hand. */
export type PrivateKind = 'mail' | 'token' | 'iban' | 'card' | 'phone' | 'amount' | 'number' | 'name' | 'word'
export type PrivatePart = { kind: PrivateKind; text: string }

/** One piece of the agenda exactly as it will leave. */
export const Piece = z.object({
  level: z.union([z.literal(1), z.literal(2)]),
  /** A question's number, from 1. */
  number: z.number().int().min(1).optional(),
  heading: z.string(),
  minutes: z.number().optional(),
  /** Those minutes in words. */
  time: z.string().optional(),
  /** What an answer in plain text says to find back to it. */
  tag: z.string().max(20).optional(),
  lines: z.array(Line),
  /** The id of the question it belongs to, and of the picture that goes along. */
  question: z.string().max(64).optional(),
  picture: z.string().max(64).optional(),
  /** Its lines are words the mentee is still learning. */
  learning: z.literal(true).optional(),
})
export type Piece = z.infer<typeof Piece>

/** Its heading as it is read where all of it is text: "3. What is a pivot table? (5 minutes)". */
export function headingOf({ number, heading, time }: Piece): string {
  return `${number ? `${number}. ` : ''}${heading}${time ? ` (${time})` : ''}`
}

/** A piece as it came, here or on the mentor's page. */
type Sent = { heading: string; lines: readonly Line[]; learning?: true | undefined }

/** The words its asker is still learning. */
export function learningIn({ pieces }: { pieces: readonly Sent[] }): string[] {
  return pieces.flatMap(({ learning, lines }) => (learning ? lines.map(({ text }) => text) : []))
}

/** What was asked in words: what stands there is no jargon in an answer. */
export function askedWords({ heading, lines }: Sent): string {
  return [heading, ...lines.filter(({ kind }) => kind === 'quote').map(({ text }) => text)].join('\n')
}
