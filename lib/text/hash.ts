/** Two independent 32-bit hashes, fed one unit at a time. */
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
