import { ALONE, fold, IGNORED, kindOf, WORD } from './fold'

/** Words longer than this are never terms, so only their beginning is looked at. */
const LONGEST = 128

/** Calls `take` with the offsets of every word of `text`, in order. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === WORD) {
      if (start < 0) start = at
    } else if (kind !== IGNORED) {
      if (start >= 0) take(start, at)
      start = -1
      if (kind === ALONE) take(at, at + 1)
    }
  }
  if (start >= 0) take(start, text.length)
}

/** Writes the folded units of one word into `units` and returns how many there are. */
export function foldWord(text: string, start: number, end: number, units: Uint16Array): number {
  let length = 0
  for (let at = start; at < end && length < LONGEST; at++) {
    const unit = text.charCodeAt(at)
    if (kindOf(unit) !== IGNORED) units[length++] = fold(unit)
  }
  return length
}

export function newUnits(): Uint16Array {
  return new Uint16Array(LONGEST)
}
