/**
 * How much speaks for a place, each from -1 (it is otherwise) over 0 (nothing is known) to 1 (it is the same). The names
 * are those of the weights below.
 */
export type Evidence = Partial<Record<Signal, number>>
export type Kind = 'words' | 'thing'
type Signal =
  | 'text'
  | 'border'
  | 'near'
  | 'nearLong'
  | 'before'
  | 'after'
  | 'both'
  | 'headings'
  | 'row'
  | 'column'
  | 'link'
  | 'id'
  | 'marks'
  | 'nth'
  | 'at'
  | 'numbers'
  | 'left'
  | 'gap'
  | 'only'
  | 'long'
  | 'kept'
  | 'fewer'
  | 'lost'
  | 'fewerBeside'
  | 'name'
  | 'path'
  | 'inside'
  | 'kind'

/**
 * What each signal weighs: for its value, and besides when it is just the same. `none` is what weighs for no place being
 * the one.
 */
type Weights = { none: number; signals: Partial<Record<Signal, [value: number, same: number]>> }

/**
 * A conditional logistic regression over the targets of `npm run bench -- find-again`; rows and columns, and what order and
 * lost copies may say at most, were set by hand for the sake of the fifty cases: see docs/decisions/find-again.md.
 */
const WEIGHTS: Record<Kind, Weights> = {
  words: {
    none: 4.8,
    signals: {
      text: [0.87, 0],
      border: [4.34, 0],
      near: [0.85, 0.89],
      nearLong: [1.56, 0],
      before: [0.67, 0.58],
      after: [0.43, 0.38],
      both: [1.51, 0.23],
      headings: [1.24, 0],
      row: [3, 1],
      column: [2.5, 1],
      link: [1.88, 0],
      id: [1.99, 1.68],
      marks: [0.78, 1.21],
      nth: [0, 1.46],
      at: [0.85, 1.5],
      numbers: [1.31, 0],
      left: [-5.97, 0],
      gap: [-5.62, 0],
      only: [5.12, 0],
      long: [0.54, 0],
      kept: [3.56, 0],
      fewer: [-1, 0],
      lost: [0, 1.06],
      fewerBeside: [-0.5, 0],
    },
  },
  thing: {
    none: 5.27,
    signals: {
      text: [1.68, 0],
      name: [0.36, 0],
      before: [0.74, 0.29],
      after: [0.88, 0.74],
      headings: [0.53, 0],
      row: [3, 1],
      column: [2.5, 1],
      path: [0, 0.41],
      inside: [0.56, 0],
      link: [2.4, 0.37],
      id: [2.73, 1.02],
      kind: [0.72, 0],
      marks: [1.44, 0],
      nth: [0.07, 0.52],
      at: [0.99, 1.5],
      numbers: [0.56, 0.56],
      gap: [-5.47, 0],
      only: [2.82, 0],
      long: [2.89, 0],
      kept: [3.55, 0],
      fewer: [-1.81, 0],
      lost: [0, 2.52],
      fewerBeside: [-1.4, 0],
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
export const LIMITS = { found: 0.6, twin: 0.6, maybe: 0.45, each: 0.03, most: 5, alike: 0.3 }

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

/**
 * Whether two entries of one list read alike, in rows and columns of the same name: an entry that goes moves the rest.
 * That is so of short ones: another long text just like this one does not come.
 */
export function readAlike(one: Evidence, other: Evidence): boolean {
  return [one, other].every(isWholeEntry) && one.row === other.row
}

/** A short text that is all of its entry, as far as its block goes. */
function isWholeEntry({ text, near = 1, path, nearLong = 0, long = 0 }: Evidence): boolean {
  return text === 1 && near === 1 && path === 1 && nearLong < 1 && long < 1
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
