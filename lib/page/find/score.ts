/**
 * How much speaks for a place, each from -1 (it is otherwise) over 0 (nothing is known) to 1 (it is the same). The names
 * are those of the weights below.
 */
export type Evidence = Partial<Record<Signal, number>>
export type Kind = 'words' | 'thing'
type Signal =
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
 * They began as a conditional logistic regression over the targets of `npm run bench -- find-again`; order, counts, rows
 * and columns were then set by hand, for the sake of the fifty cases: see docs/decisions/find-again.md.
 */
const WEIGHTS: Record<Kind, Weights> = {
  words: {
    none: 4,
    signals: {
      text: [0.8, 0],
      differs: [-1.2, 0],
      numbers: [2, -0.4],
      only: [1, 1],
      left: [-4, -4],
      border: [1.21, 0],
      near: [1.82, 0.6],
      before: [1.04, 0.61],
      after: [0.86, 0.61],
      both: [0.99, 0.13],
      gap: [-1.97, -1.97],
      headings: [1.11, -0.41],
      row: [3, 1],
      column: [2.5, 1],
      path: [0.21, 0],
      link: [1.22, 1.11],
      id: [1.33, 0.68],
      kind: [0.84, -0.02],
      marks: [1, 1],
      nth: [0.54, 0.5],
      at: [0.74, 1],
    },
  },
  thing: {
    none: 4.6,
    signals: {
      text: [3, -1],
      differs: [0.11, 0],
      numbers: [1.29, -0.4],
      held: [0.3, 1],
      left: [-3, -3],
      name: [1, 0],
      before: [1.11, 0.21],
      after: [1.02, 0.58],
      both: [-0.49, 0],
      gap: [-2.19, -2.19],
      headings: [2, -1],
      row: [3, 1],
      column: [2.5, 1],
      path: [0.19, 0.28],
      inside: [0.65, 0],
      link: [1.93, 0.35],
      id: [1.6, 1],
      kind: [1.2, -0.6],
      marks: [1, 0],
      nth: [0.33, 0.35],
      at: [0.97, 1],
    },
  },
}

/** Signals that lists change whenever something is put in or taken out. */
const ORDER: Signal[] = ['nth', 'at']

/** A header this much unlike, or with another number, is the header of another row. */
const OTHER_HEADER = -0.2

/**
 * A place is found when it is at least this likely, and also more likely than the next one by this share when its order
 * says nothing: of twins nobody knows which it was. Places could be the one when it is this likely that one of them is;
 * at most so many are shown, none of them less likely than `each`. Words less alike than `alike` are never found for sure.
 */
export const LIMITS = { found: 0.72, twin: 0.6, maybe: 0.5, each: 0.03, most: 5, alike: 0.3 }

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

/** Whether two entries of one list read alike, in rows and columns of the same name: an entry that goes moves the rest. */
export function readAlike(one: Evidence, other: Evidence): boolean {
  return (
    [one, other].every(({ text, near = 1, path }) => text === 1 && near === 1 && path === 1) && one.row === other.row
  )
}

/** Whether the row or the column says that a place is another one. */
export function isElsewhere({ row = 0, column = 0 }: Evidence): boolean {
  return Math.min(row, column) < OTHER_HEADER
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
