import { ALONE, codes, fillCode, IGNORED, WORD } from './fold'
import { BITS, backA, backB, FACTOR_A, FACTOR_B, joinA, joinB, stepA, stepB } from './hash'
import { isMaybePlural, isPlainPlural, singular } from './singular'
import { foldWord, newUnits } from './split-words'
import type { WordIndex } from './word-index'
import { BEGINNING, placeOf, stands, TERM } from './word-index'

/**
 * Where a known term stands in a text, in UTF-16 units. The same hash is the same term, in one number or the other: it is
 * the term's place in the index.
 */
export type Match = { start: number; end: number; hash: number }

/** A term has at most 100 letters, so no more words than this are looked at for one. */
const AHEAD = 128
/** The words read last, by their number in the text: each is read once, however many terms begin before it. */
const starts = new Int32Array(AHEAD)
const ends = new Int32Array(AHEAD)
const hashesA = new Int32Array(AHEAD)
const hashesB = new Int32Array(AHEAD)
const units = newUnits()
/** One text at a time: matching a part of it runs to its end before anyone else can call it. */
const reading = { text: '', at: 0, count: 0 }

/** Finds whole words, the longest term first, without overlaps, in the order of the text. */
export function matchWords(text: string, index: WordIndex): Match[] {
  const matches: Match[] = []
  matchPart(text, index, 0, text.length, matches)
  return matches
}

/** The same for the words that begin from `start` up to `end`; gives where the next part begins. */
export function matchPart(text: string, index: WordIndex, start: number, end: number, matches: Match[]): number {
  reading.text = text
  reading.at = start
  reading.count = 0
  const { bits, masks } = index
  const halves = masks.length - 1
  for (let first = 0; first < reading.count || readWord(); ) {
    const slot = first % AHEAD
    const from = starts[slot] as number
    if (from >= end) return from
    const a = hashesA[slot] as number
    // As `placeOf` begins: for nine words in ten it need not be called.
    const spread = a ^ (a >>> 12)
    const isLikely = ((masks[spread & halves] as number) >>> ((spread >>> bits) & 15)) & 1
    const place = isLikely ? placeOf(index, a, hashesB[slot] as number) : -1
    const hash = place < 0 ? -1 : longestFrom(first, place, index)
    if (hash >= 0) matches.push({ start: from, end: ends[last % AHEAD] as number, hash })
    first = hash >= 0 ? last + 1 : first + 1
  }
  return text.length
}

/** The number of the word with which the term found last ends. */
let last = 0

/** The longest term that begins with this word, which has this place in the index, or -1. */
function longestFrom(first: number, place: number, index: WordIndex): number {
  let found = -1
  let a = hashesA[first % AHEAD] as number
  let b = hashesB[first % AHEAD] as number
  for (let at = first; ; ) {
    if (stands(index, place, TERM)) {
      found = place
      last = at
    }
    if (!stands(index, place, BEGINNING) || ++at === first + AHEAD || (at === reading.count && !readWord()))
      return found
    a = joinA(a, hashesA[at % AHEAD] as number)
    b = joinB(b, hashesB[at % AHEAD] as number)
    place = placeOf(index, a, b)
  }
}

/**
 * Reads the next word of the text; false when there is none. All in one piece: a page's script runs without being
 * compiled at first, and then a call for each letter is what costs most.
 */
function readWord(): boolean {
  const { text } = reading
  const end = text.length
  let { at } = reading
  let code = 0
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    code = codes[unit] || fillCode(unit)
    if (code >= ALONE) break
  }
  const start = at
  let a = 0
  let b = 0
  let before = 0
  let latest = 0
  let ignored = 0
  if (code === ALONE) a = b = text.charCodeAt(at++)
  else
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      code = codes[unit] || fillCode(unit)
      if (code > WORD) {
        // As `stepA` and `stepB` do.
        a = (a * FACTOR_A + code) & BITS
        b = (b * FACTOR_B + code) & BITS
        before = latest
        latest = code
      } else if (code === IGNORED) ignored++
      else break
    }
  reading.at = at
  if (at === start) return false
  if (isMaybePlural(before, latest)) {
    if (isPlainPlural(before, latest, at - start - ignored)) {
      a = backA(a, latest)
      b = backB(b, latest)
    } else {
      const length = singular(units, foldWord(text, start, at, units))
      a = b = 0
      for (let letter = 0; letter < length; letter++) {
        a = stepA(a, units[letter] as number)
        b = stepB(b, units[letter] as number)
      }
    }
  }
  const slot = reading.count++ % AHEAD
  starts[slot] = start
  ends[slot] = at
  hashesA[slot] = a
  hashesB[slot] = b
  return true
}
