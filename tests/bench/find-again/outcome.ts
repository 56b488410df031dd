import type { Group } from './mutations/mutations'
import type { RowName } from './rows/rows'

/** What became of one search. */
export type Outcome = {
  kind: 'quote' | 'element'
  result: 'right' | 'wrong' | 'maybe' | 'not-found'
  /** Right because what was found has the very box of the target, and holds it or is held by it. */
  byBox: boolean
  /** Wrong, but with words of the target in it. */
  touches: boolean
  milliseconds: number
  /** For whoever tunes a search: what it had and what it made of it. */
  story: { target: string; kept: unknown; found: string[] }
}

export type { Group, RowName }
