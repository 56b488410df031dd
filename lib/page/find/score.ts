/**
 * How much speaks for a place, each from -1 (it is otherwise) over 0 (nothing is known) to 1 (it is the same). The names
 * are those of the weights below.
 */
export type Evidence = Partial<Record<Signal, number>>
export type Kind = 'words' | 'thing'
export type Signal =
  | 'text'
  | 'name'
  | 'border'
  | 'near'
  | 'before'
  | 'after'
  | 'both'
  | 'headings'
  | 'row'
  | 'column'
  | 'path'
  | 'inside'
  | 'link'
  | 'id'
  | 'kind'
  | 'marks'
  | 'nth'
  | 'at'
  | 'times'
  | 'differs'
  | 'numbers'
  | 'left'
  | 'gap'
  | 'only'
  | 'held'

/**
 * What each signal weighs: for its value, and besides when it is just the same. `none` is what weighs for no place being
 * the one.
 */
type Weights = { none: number; signals: Partial<Record<Signal, [value: number, same: number]>> }

/**
 * Chosen by a conditional logistic regression over the targets of `npm run bench -- find-again`, see
 * docs/decisions/find-again.md.
 */
const WEIGHTS: Record<Kind, Weights> = {
  words: {
    none: 4,
    signals: {
      text: [2, 1],
      near: [1.5, 0.5],
      before: [1, 1],
      after: [1, 1],
      headings: [1, 0],
      path: [0.5, 0.5],
      link: [1, 0],
      id: [1, 0],
      kind: [0.5, 0],
      marks: [0.5, 0],
      nth: [0.5, 0],
      at: [0.5, 0.5],
    },
  },
  thing: {
    none: 4,
    signals: {
      text: [2, 1],
      name: [1, 0.5],
      before: [1, 1],
      after: [1, 1],
      headings: [1, 0],
      path: [0.5, 0.5],
      inside: [0.5, 0],
      link: [1, 0],
      id: [1, 0],
      kind: [0.5, 0],
      marks: [0.5, 0],
      nth: [0.5, 0],
      at: [0.5, 0.5],
    },
  },
}

/** A place is found when it is at least this likely; places could be the one when it is this likely that one of them is. */
export const LIMITS = { found: 0.9, maybe: 0.4, each: 0.03, most: 5 }

/** How likely it is for each of some places, by the evidence, to be the one; and, as the last number, for none of them. */
export function likelihoods(kind: Kind, candidates: readonly Evidence[]): number[] {
  const all = [...candidates.map(evidence => scoreOf(kind, evidence)), WEIGHTS[kind].none]
  const most = Math.max(...all)
  const powers = all.map(score => Math.exp(score - most))
  const sum = powers.reduce((one, other) => one + other, 0)
  return powers.map(power => power / sum)
}

function scoreOf(kind: Kind, evidence: Evidence): number {
  let sum = 0
  for (const [signal, [value, same]] of Object.entries(WEIGHTS[kind].signals) as [Signal, [number, number]][]) {
    const told = evidence[signal] ?? 0
    sum += value * told + (told === 1 ? same : 0)
  }
  return sum
}

/** The evidence of a likeness from 0 to 1. */
export const signed = (likeness: number) => 2 * likeness - 1
