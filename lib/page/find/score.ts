/**
 * How much speaks for a place, each from -1 (it is otherwise) over 0 (nothing is known) to 1 (it is the same). The names
 * are those of the weights below.
 */
export type Evidence = Partial<Record<Signal, number>>
type Kind = 'words' | 'thing'
export type Signal =
  | 'text'
  | 'name'
  | 'role'
  | 'border'
  | 'near'
  | 'before'
  | 'after'
  | 'beside'
  | 'headings'
  | 'row'
  | 'column'
  | 'path'
  | 'inside'
  | 'link'

/**
 * What each signal weighs, and `none`, which stands for nothing being known: chosen by a logistic regression over the
 * targets of `npm run bench -- find-again` on half of its pages, see docs/decisions/find-again.md.
 */
const WEIGHTS: Record<Kind, Record<Signal | 'none', number>> = {
  words: {
    none: -4,
    text: 4,
    name: 0,
    role: 0,
    border: 1.5,
    near: 3,
    before: 1.5,
    after: 1.5,
    beside: 1,
    headings: 1.5,
    row: 2,
    column: 2,
    path: 1.5,
    inside: 0,
    link: 1,
  },
  thing: {
    none: -4,
    text: 3,
    name: 2,
    role: 1,
    border: 0,
    near: 0,
    before: 1.5,
    after: 1.5,
    beside: 1,
    headings: 1.5,
    row: 2,
    column: 2,
    path: 2,
    inside: 2,
    link: 1.5,
  },
}

/** A place is found with at least this score, and when no other place comes as near to it as `margin`. */
export const LIMITS = { found: 0.9, margin: 0.15, maybe: 0.5, most: 5 }

/** How sure it is that a place with this evidence is the one, from 0 to 1. */
export function scoreOf(kind: Kind, evidence: Evidence): number {
  const weights = WEIGHTS[kind]
  let sum = weights.none
  for (const [signal, value] of Object.entries(evidence) as [Signal, number][]) sum += weights[signal] * value
  return 1 / (1 + Math.exp(-sum))
}

/** The evidence of a likeness from 0 to 1. */
export const signed = (likeness: number) => 2 * likeness - 1
