import { Hash } from './hash'
import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'
import type { WordIndex } from './word-index'
import { BETWEEN_WORDS } from './word-index'

/** Where a known term stands in a text, in UTF-16 units. The same hash is the same term, in one number or the other. */
export type Match = { start: number; end: number; hash: number }

/** Reused for every text of a page: matching runs to its end before anyone else can call it. */
const hash = new Hash()
const bareHash = new Hash()
const units = newUnits()

/** Finds whole words, the longest term first, without overlaps, in the order of the text. */
export function matchWords(text: string, index: WordIndex): Match[] {
  const matches: Match[] = []
  const starts: number[] = []
  const ends: number[] = []
  eachWord(text, (start, end) => {
    starts.push(start)
    ends.push(end)
  })
  for (let first = 0; first < starts.length; ) {
    const found = longestFrom(text, first, starts, ends, index)
    if (found) matches.push({ start: starts[first] as number, end: ends[found.last] as number, hash: found.hash })
    first = found ? found.last + 1 : first + 1
  }
  return matches
}

function longestFrom(text: string, first: number, starts: number[], ends: number[], index: WordIndex) {
  let found: { last: number; hash: number } | undefined
  hash.reset()
  for (let at = first; at < starts.length; at++) {
    if (at > first) hash.add(BETWEEN_WORDS)
    const length = foldWord(text, starts[at] as number, ends[at] as number, units)
    bareHash.set(hash.a, hash.b)
    hash.addUnits(units, length)
    bareHash.addUnits(units, singular(units, length))
    if (index.terms.has(bareHash.key)) found = { last: at, hash: bareHash.key }
    if (!index.beginnings.has(hash.key)) break
  }
  return found
}
