import type { Cell, Rows } from '../figures.ts'
import { figuresOf } from '../figures.ts'
import { SEARCH } from './limits.ts'
import type { Group, Outcome, RowName } from './outcome.ts'

const RESULTS = ['right', 'wrong', 'maybe', 'not-found'] as const

/** The searches of one row in one group, over all pages. */
type Count = { outcomes: Pick<Outcome, 'kind' | 'result' | 'byBox' | 'touches'>[]; stopped: number; slow: number }

/** Counts what became of every search on every page. */
export class Tally {
  private readonly counts = new Map<RowName, Map<Group, Count>>()
  private readonly ratios = new Map<RowName, number[]>()

  /** `walk` is how long walking the text of that page takes; `kinds` are all targets, also those never looked for. */
  add(row: RowName, group: Group, outcomes: readonly Outcome[], kinds: readonly Outcome['kind'][], walk: number): void {
    const count = this.countOf(row, group)
    for (const { kind, result, byBox, touches } of outcomes) count.outcomes.push({ kind, result, byBox, touches })
    count.slow += outcomes.filter(({ milliseconds }) => milliseconds >= SEARCH).length
    for (const kind of kinds.slice(outcomes.length)) {
      count.outcomes.push({ kind, result: 'not-found', byBox: false, touches: false })
      count.stopped++
    }
    const ratios = this.ratios.get(row) ?? []
    ratios.push(...outcomes.map(({ milliseconds }) => milliseconds / walk))
    this.ratios.set(row, ratios)
  }

  /** Shares of all targets of all pages: one number, so its median, least and most are the same. */
  rows(limit: string): Rows {
    const rows: Rows = {}
    for (const [row, groups] of this.counts) {
      const cells: Record<string, Cell> = {}
      for (const [group, count] of groups)
        for (const result of RESULTS) cells[`${group}-${result}`] = cellOf(count, group, result, limit)
      cells['time-ratio'] = figuresOf(this.ratios.get(row) ?? [], 'ratio')
      rows[row] = cells
    }
    return rows
  }

  /** For people: the shares by kind, and what stands behind them. */
  print(): void {
    console.log('  row and group; of the quotes and of the elements right, wrong, maybe, not found')
    for (const [row, groups] of this.counts)
      for (const [group, { outcomes, stopped, slow }] of groups) {
        const shares = (['quote', 'element'] as const).map(kind => {
          const of = outcomes.filter(each => each.kind === kind)
          return `${kind} ${RESULTS.map(each => percent(of.filter(({ result }) => result === each).length, of.length)).join(' ')}`
        })
        const byBox = outcomes.filter(each => each.byBox).length
        const touching = outcomes.filter(each => each.touches).length
        console.log(
          `  ${row.padEnd(17)} ${group.padEnd(10)} ${shares.join(' | ')} | by box ${byBox}, other borders ${touching}, slow ${slow}, stopped ${stopped}`,
        )
      }
  }

  private countOf(row: RowName, group: Group): Count {
    const groups = this.counts.get(row) ?? new Map<Group, Count>()
    this.counts.set(row, groups)
    const count = groups.get(group) ?? { outcomes: [], stopped: 0, slow: 0 }
    groups.set(group, count)
    return count
  }
}

function cellOf({ outcomes, stopped }: Count, group: Group, result: Outcome['result'], limit: string): Cell {
  if (stopped * 2 > outcomes.length) return { stopped: limit }
  // What was taken away is rightly not found.
  const wanted = group === 'removed' && result === 'not-found' ? ['right', 'not-found'] : [result]
  const share = outcomes.filter(each => wanted.includes(each.result)).length / outcomes.length
  return { ...figuresOf([share], 'share'), samples: outcomes.length }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)}%`
}
