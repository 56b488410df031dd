/** Hashes of words: two of 32 bits each, independent of each other. */

/** The first hash of a word with one more unit. Shifts alone: where code is not compiled yet, they cost least. */
export function stepA(a: number, unit: number): number {
  return ((a << 5) - a + unit) | 0
}

export function stepB(b: number, unit: number): number {
  return ((b << 5) | (b >>> 27)) ^ unit
}

/** The hashes of words that follow each other, from those of the words before and those of the next one. */
export function joinA(before: number, next: number): number {
  return mixA(mixA(before, BETWEEN_WORDS), next)
}

export function joinB(before: number, next: number): number {
  return mixB(mixB(before, BETWEEN_WORDS), next)
}

/** Hashes of what is not a word: they mix better, for a higher price. */
export const START_A = 0x811c9dc5 | 0
export const START_B = 0x3c6ef372
const BETWEEN_WORDS = 32

export function mixA(a: number, unit: number): number {
  return Math.imul(a ^ unit, 0x01000193)
}

export function mixB(b: number, unit: number): number {
  return (Math.imul(b, 0x5bd1e995) + unit) | 0
}

/** Both hashes as one number that is safe to compare and to use as a key. */
export function bothOf(a: number, b: number): number {
  return (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0)
}
