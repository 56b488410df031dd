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
 * Fitted to the targets of `npm run bench -- find-again` by conditional logistic regression, except what rows and columns
 * weigh, since few of those targets stand in tables: see docs/decisions/find-again.md.
 */
const WEIGHTS: Record<Kind, Weights> = {
  words: {
    none: 3.73,
    signals: {
      text: [0.71, -0.7],
      differs: [-1.2, 0],
      numbers: [2.51, -0.4],
      only: [1.11, 1.11],
      times: [0.56, 0.56],
      left: [-3.43, -3.43],
      border: [1.21, 0],
      near: [1.82, 0.6],
      before: [1.04, 0.61],
      after: [0.86, 0.61],
      both: [0.99, 0.13],
      gap: [-1.97, -1.97],
      headings: [1.11, -0.41],
      row: [2, 1],
      column: [2, 1],
      path: [0.21, -0.63],
      link: [1.22, 1.11],
      id: [1.33, 0.68],
      kind: [0.84, -0.02],
      marks: [1, 1],
      nth: [0.54, 0.71],
      at: [0.74, 1.68],
    },
  },
  thing: {
    none: 4.13,
    signals: {
      text: [3.4, -2.52],
      differs: [0.11, 0.23],
      numbers: [1.29, -0.78],
      held: [-0.34, 2.83],
      only: [0.47, 0.47],
      times: [0.99, 0.99],
      left: [-1.85, -1.85],
      name: [1.21, -1.12],
      before: [1.11, 0.21],
      after: [1.02, 0.58],
      both: [-0.49, -0.32],
      gap: [-2.19, -2.19],
      headings: [1.23, -1.42],
      row: [1.89, 1.05],
      column: [1.9, 1],
      path: [0.19, 0.28],
      inside: [0.65, -0.09],
      link: [1.93, 0.35],
      id: [1.6, 1],
      kind: [2.45, -2.47],
      marks: [1.44, 0.16],
      nth: [0.33, 0.35],
      at: [0.97, 1.69],
    },
  },
}

/** Signals that lists change whenever something is put in or taken out. */
const ORDER: Signal[] = ['nth', 'at']

/**
 * A place is found when it is at least this likely, and also more likely than the next one by this share when its order
 * says nothing: of twins nobody knows which it was. Places could be the one when it is this likely that one of them is;
 * at most so many are shown, none of them less likely than `each`.
 */
export const LIMITS = { found: 0.68, twin: 0.6, maybe: 0.5, each: 0.03, most: 5 }

/** How likely it is for each of some places, by the evidence, to be the one; and, as the last number, for none of them. */
export function likelihoods(kind: Kind, candidates: readonly Evidence[]): number[] {
  const all = [...candidates.map(each => scoreOf(kind, each)), WEIGHTS[kind].none]
  const most = Math.max(...all)
  const powers = all.map(score => Math.exp(score - most))
  const sum = powers.reduce((one, other) => one + other, 0)
  return powers.map(power => power / sum)
}

/** Whether two places differ in hardly more than their order: which of them is which nobody knows. */
export function areTwins(kind: Kind, one: Evidence, other: Evidence): boolean {
  const ahead = scoreOf(kind, one, ORDER) - scoreOf(kind, other, ORDER)
  return 1 / (1 + Math.exp(-ahead)) < LIMITS.twin
}

function scoreOf(kind: Kind, evidence: Evidence, without: readonly Signal[] = []): number {
  let sum = 0
  for (const [signal, [value, same]] of Object.entries(WEIGHTS[kind].signals) as [Signal, [number, number]][]) {
    if (without.includes(signal)) continue
    const told = evidence[signal] ?? 0
    sum += value * told + (told === 1 ? same : 0)
  }
  return sum
}

/** The evidence of a likeness from 0 to 1. */
export const signed = (likeness: number) => 2 * likeness - 1
