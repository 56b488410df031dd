import type { Cell } from '../figures.ts'
import { figuresOf } from '../figures.ts'
import { over } from '../find-again/limits.ts'

/** Milliseconds that a peer has for one column on one page. */
export const PEER = 5_000

/** The cell of a peer's samples, of which undefined is a page it did not end on: then the whole cell was stopped. */
export function cellOf(samples: readonly (number | undefined)[], unit: string): Cell {
  const ended = samples.filter(sample => sample !== undefined)
  return ended.length < samples.length ? { stopped: over(PEER) } : figuresOf(ended, unit)
}

/** Both sums over all pages, divided, for each round: long pages count for more than short ones. */
export function ratiosOfSums(above: readonly number[][], below: readonly number[][]): number[] {
  const rounds = Math.min(...[...above, ...below].map(({ length }) => length))
  const sum = (pages: readonly number[][], round: number) => pages.reduce((all, page) => all + (page[round] ?? 0), 0)
  return Array.from({ length: rounds }, (_, round) => sum(above, round) / sum(below, round))
}
