import { Capture } from './capture'
import { Line } from './leaving'
import { Stamp } from './stamp'
import { z } from './z'

const AskedPiece = z.object({
  heading: z.string(),
  minutes: z.number().optional(),
  lines: z.array(Line),
  /** The question's id, as its asker calls it. */
  question: z.string().max(64).optional(),
  /** The id of the picture that came along, drawn anew. */
  picture: z.string().max(64).optional(),
  /** Where it was asked, as far as the agenda says: enough to be shown there. */
  capture: Capture.optional(),
  /** Words the asker is still learning, a line each. */
  learning: z.literal(true).optional(),
})
export type AskedPiece = z.infer<typeof AskedPiece>

/** An agenda that somebody sent me: what they ask, as it came. It is never changed here. */
export const Asked = z.object({
  /** Made of the pair and the agenda's own id: no sender can choose it. */
  id: z.string().min(1).max(64),
  pair: z.string().min(1).max(64),
  /** What its sender calls it. */
  agenda: z.string().max(64),
  /** Which of the sender's agendas it is: a later one says how a question stands now. */
  nth: z.number().int().min(1),
  /** The language it is written in. */
  language: z.enum(['en', 'fr']),
  /** What answers to it are sealed to. */
  key: z.object({ x: z.string(), y: z.string() }).optional(),
  pieces: z.array(AskedPiece),
  stamp: Stamp,
})
export type Asked = z.infer<typeof Asked>

/** A question somebody asks me, as the latest of their agendas has it. */
export type AskedQuestion = { question: string; piece: AskedPiece; of: Asked }

/** What one of a pair asks me, in the order of the latest agenda, what stands only in earlier ones behind it. */
export function askedIn(all: readonly Asked[], pair: string): AskedQuestion[] {
  const found = new Map<string, AskedQuestion>()
  const later = (one: Asked, other: Asked) => other.nth - one.nth || (other.agenda < one.agenda ? -1 : 1)
  for (const of of all.filter(asked => asked.pair === pair).toSorted(later))
    for (const piece of of.pieces) {
      const { question } = piece
      if (question && !found.has(question)) found.set(question, { question, piece, of })
    }
  return [...found.values()]
}

/** By what its place is looked for. No question of my own is called so: it has a space in it. */
export function placeIdOf({ of, question }: AskedQuestion): string {
  return `${of.id} ${question}`
}

/** The ids of the pictures that came along. */
export function picturesAlong({ pieces }: Asked): string[] {
  return pieces.flatMap(({ picture }) => picture ?? [])
}
