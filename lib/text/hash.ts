/** Two independent 32-bit hashes, fed one unit at a time. */
export const START_A = 0x811c9dc5 | 0
export const START_B = 0x3c6ef372
export const MIX_A = 0x01000193
export const MIX_B = 0x5bd1e995
const BETWEEN_WORDS = 32

export function mixA(a: number, unit: number): number {
  return Math.imul(a ^ unit, MIX_A)
}

export function mixB(b: number, unit: number): number {
  return (Math.imul(b, MIX_B) + unit) | 0
}

/** One of the hashes of a whole word. */
export function hashOf(word: string, mix: (hash: number, unit: number) => number, start: number): number {
  for (let at = 0; at < word.length; at++) start = mix(start, word.charCodeAt(at))
  return start
}

/** The hashes of words that follow each other, from those of the words before and those of the next one. */
export function joinA(before: number, next: number): number {
  return mixA(mixA(before, BETWEEN_WORDS), next)
}

export function joinB(before: number, next: number): number {
  return mixB(mixB(before, BETWEEN_WORDS), next)
}

/** Both hashes as one number that is safe to compare and to use as a key. */
export function bothOf(a: number, b: number): number {
  return (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0)
}
