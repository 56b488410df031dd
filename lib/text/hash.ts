/**
 * Hashes of words: two of 25 bits each, independent of each other. No more, since then every number on the way to them is
 * a small integer: where code is not compiled yet, a larger one is an object each time.
 */
const BITS = 0x1ffffff

/** The first hash of a word with one more unit. */
export function stepA(a: number, unit: number): number {
  return ((a << 5) - a + unit) & BITS
}

export function stepB(b: number, unit: number): number {
  return (((b << 4) + b) ^ unit) & BITS
}

/** The hashes of a word without its last unit: the steps taken back, by the inverses of 31 and of 17. */
export function backA(a: number, unit: number): number {
  return Math.imul(a - unit, 0xbdef7bdf) & BITS
}

export function backB(b: number, unit: number): number {
  return Math.imul(b ^ unit, 0xf0f0f0f1) & BITS
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
