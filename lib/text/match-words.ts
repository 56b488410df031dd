import { ALONE, codes, fillCode, IGNORED, WORD } from './fold'
import { joinA, joinB, MIX_A, MIX_B, START_A, START_B } from './hash'
import { singular } from './singular'
import { LONGEST, newUnits } from './split-words'
import type { WordIndex } from './word-index'
import { BEGINNING, placeOf, stands, TERM } from './word-index'

/**
 * Where a known term stands in a text, in UTF-16 units. The same hash is the same term, in one number or the other: it is
 * the term's place in the index.
 */
export type Match = { start: number; end: number; hash: number }

/** A term has at most 100 letters, so no more words than this are looked at for one. */
const AHEAD = 128
/** The words read last, by their number in the text; each is read once, however many terms begin before it. */
const starts = new Int32Array(AHEAD)
const ends = new Int32Array(AHEAD)
/** The hashes of the word in its one form. */
const hashesA = new Int32Array(AHEAD)
const hashesB = new Int32Array(AHEAD)
/** Reused for every text of a page: matching runs to its end before anyone else can call it. */
const units = newUnits()
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
  for (let first = 0; first < reading.count || readWord(); ) {
    const from = starts[first % AHEAD] as number
    if (from >= end) return from
    const hash = longestFrom(first, index)
    if (hash >= 0) matches.push({ start: from, end: ends[last % AHEAD] as number, hash })
    first = hash >= 0 ? last + 1 : first + 1
  }
  return text.length
}

/** The number of the word with which the term found last ends. */
let last = 0

/** The longest term that begins with this word, or -1. */
function longestFrom(first: number, index: WordIndex): number {
  let found = -1
  let beforeA = 0
  let beforeB = 0
  for (let at = first; at < first + AHEAD && (at < reading.count || readWord()); at++) {
    const slot = at % AHEAD
    let a = hashesA[slot] as number
    let b = hashesB[slot] as number
    if (at > first) {
      a = joinA(beforeA, a)
      b = joinB(beforeB, b)
    }
    const place = placeOf(index, a, b)
    if (stands(index, place, TERM)) {
      found = place
      last = at
    }
    if (!stands(index, place, BEGINNING)) break
    beforeA = a
    beforeB = b
  }
  return found
}

/**
 * Reads the next word of the text; false when there is none. Written out in one piece: a page's script runs without
 * being compiled at first, and a call for each letter is then what costs most.
 */
function readWord(): boolean {
  const { text } = reading
  const end = text.length
  let { at } = reading
  let code = 0
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    code = (codes[unit] as number) || fillCode(unit)
    if (code >= ALONE) break
  }
  if (at === end) {
    reading.at = at
    return false
  }
  const slot = reading.count++ % AHEAD
  starts[slot] = at
  const isAlone = code === ALONE
  if (isAlone) code = text.charCodeAt(at)
  let length = 0
  for (;;) {
    if (code > WORD || isAlone) {
      if (length < LONGEST) units[length++] = code
    } else if (code !== IGNORED) break
    if (++at === end || isAlone) break
    const unit = text.charCodeAt(at)
    code = (codes[unit] as number) || fillCode(unit)
  }
  ends[slot] = reading.at = at
  length = singular(units, length)
  let a = START_A
  let b = START_B
  for (let unit = 0; unit < length; unit++) {
    a = Math.imul(a ^ (units[unit] as number), MIX_A)
    b = (Math.imul(b, MIX_B) + (units[unit] as number)) | 0
  }
  hashesA[slot] = a
  hashesB[slot] = b
  return true
}
