import { Hash } from './hash'
import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'
import type { WordIndex } from './word-index'
import { BEGINNING, BETWEEN_WORDS, lookUp, TERM } from './word-index'

/** Where a known term stands in a text, in UTF-16 units. The same hash is the same term, in one number or the other. */
export type Match = { start: number; end: number; hash: number }

/** Reused for every text of a page: matching runs to its end before anyone else can call it. */
const hash = new Hash()
const other = new Hash()
const units = newUnits()
let starts = new Int32Array(512)
let ends = new Int32Array(512)

/** Finds whole words, the longest term first, without overlaps, in the order of the text. */
export function matchWords(text: string, index: WordIndex): Match[] {
  const matches: Match[] = []
  const count = split(text)
  for (let first = 0; first < count; ) {
    const found = longestFrom(text, first, count, index)
    if (found) matches.push({ start: starts[first] as number, end: ends[found.last] as number, hash: found.hash })
    first = found ? found.last + 1 : first + 1
  }
  return matches
}

function longestFrom(text: string, first: number, count: number, index: WordIndex) {
  let found: { last: number; hash: number } | undefined
  hash.reset()
  for (let at = first; at < count; at++) {
    if (at > first) hash.add(BETWEEN_WORDS)
    const length = foldWord(text, starts[at] as number, ends[at] as number, units)
    other.set(hash.a, hash.b)
    hash.addUnits(units, length)
    const bare = singular(units, length)
    const mark = lookUp(index, hash)
    if (bare === length) other.set(hash.a, hash.b)
    else other.addUnits(units, bare)
    if ((bare === length ? mark : lookUp(index, other)) & TERM) found = { last: at, hash: other.key }
    if (!(mark & BEGINNING)) break
  }
  return found
}

function split(text: string): number {
  let count = 0
  eachWord(text, (start, end) => {
    if (count === starts.length) {
      starts = grown(starts)
      ends = grown(ends)
    }
    starts[count] = start
    ends[count++] = end
  })
  return count
}

function grown(before: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const after = new Int32Array(before.length * 2)
  after.set(before)
  return after
}
