import { ALONE, codeOf, IGNORED, WORD } from './fold'
import { mixA, mixB, START_A, START_B } from './hash'
import { singular } from './singular'
import { LONGEST, newUnits } from './split-words'
import type { WordIndex } from './word-index'
import { BEGINNING, BETWEEN_WORDS, placeOf, stands, TERM } from './word-index'

/**
 * Where a known term stands in a text, in UTF-16 units. The same hash is the same term, in one number or the other: it is
 * the term's place in the index.
 */
export type Match = { start: number; end: number; hash: number }

/** Reused for every text of a page: matching runs to its end before anyone else can call it. */
const units = newUnits()
/** The word that was read last: where it ends, and what the words up to it come to. */
const word = { end: 0, length: 0, a: 0, b: 0 }

/** Finds whole words, the longest term first, without overlaps, in the order of the text. */
export function matchWords(text: string, index: WordIndex): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < text.length; ) {
    if (isBetween(text, at)) {
      at++
      continue
    }
    readWord(text, at, START_A, START_B)
    const after = word.end
    const hash = longestFrom(text, index)
    if (hash >= 0) matches.push({ start: at, end: word.end, hash })
    at = hash >= 0 ? word.end : after
  }
  return matches
}

/** Reads one word into `units` and `word`, its units added to the hashes of the words before it. */
function readWord(text: string, start: number, a: number, b: number): void {
  let length = 0
  let at = start
  for (let isAlone = false; at < text.length && !isAlone; at++) {
    const unit = text.charCodeAt(at)
    let code = codeOf(unit)
    if (code <= WORD) {
      if (code === IGNORED) continue
      if (code !== ALONE || at > start) break
      isAlone = true
      code = unit
    }
    if (length === LONGEST) continue
    units[length++] = code
    a = mixA(a, code)
    b = mixB(b, code)
  }
  word.end = at
  word.length = length
  word.a = a
  word.b = b
}

/** The longest term that begins with the word just read, or -1; afterwards `word` ends where the term does. */
function longestFrom(text: string, index: WordIndex): number {
  let found = -1
  let end = word.end
  let beforeA = START_A
  let beforeB = START_B
  for (;;) {
    const { a, b, length } = word
    const whole = placeOf(index, a, b)
    const bare = singular(units, length)
    // Most words are in one form already, and one look at the index is enough.
    const place = bare === length ? whole : placeOfBare(index, bare, beforeA, beforeB)
    if (stands(index, place, TERM)) {
      found = place
      end = word.end
    }
    if (!stands(index, whole, BEGINNING)) break
    let next = word.end
    while (next < text.length && isBetween(text, next)) next++
    if (next === text.length) break
    beforeA = mixA(a, BETWEEN_WORDS)
    beforeB = mixB(b, BETWEEN_WORDS)
    readWord(text, next, beforeA, beforeB)
  }
  word.end = end
  return found
}

function placeOfBare(index: WordIndex, length: number, a: number, b: number): number {
  for (let at = 0; at < length; at++) {
    a = mixA(a, units[at] as number)
    b = mixB(b, units[at] as number)
  }
  return placeOf(index, a, b)
}

/** Whether no word begins here. */
function isBetween(text: string, at: number): boolean {
  return codeOf(text.charCodeAt(at)) < ALONE
}
