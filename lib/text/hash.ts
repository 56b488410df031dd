/**
 * Hashes of words: two of 23 bits each, independent of each other. No more, since then every number on the way to them is
 * a small integer: where code is not compiled yet, a larger one is an object each time. The factors are further apart than
 * any two letters or digits, so that words which differ in few of them differ in both hashes.
 */
export const BITS = 0x7fffff
export const FACTOR_A = 101
export const FACTOR_B = 125

/** The first hash of a word with one more unit. */
export function stepA(a: number, unit: number): number {
  return (a * FACTOR_A + unit) & BITS
}

export function stepB(b: number, unit: number): number {
  return (b * FACTOR_B + unit) & BITS
}

/** The hashes of a word without its last unit: the step taken back, by the inverse of its factor. */
export function backA(a: number, unit: number): number {
  return Math.imul(a - unit, 0x7c32b16d) & BITS
}

export function backB(b: number, unit: number): number {
  return Math.imul(b - unit, 0x26e978d5) & BITS
}

/** The hashes of words that follow each other, from those of the words before and those of the next one. */
export function joinA(before: number, next: number): number {
  return (Math.imul(before, 0x01000193) + next) & BITS
}

export function joinB(before: number, next: number): number {
  return (Math.imul(before, 0x5bd1e995) ^ next) & BITS
}

/** Hashes of what is not a word: they mix better, for a higher price. */
export const START_A = 0x811c9dc5 | 0
export const START_B = 0x3c6ef372

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
