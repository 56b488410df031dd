/** The glossary as a page's script may know it: hashes only, from which no word can be read. */

/** Raised when the layout or the folding changes: an index of another format is not read but built again. */
export const INDEX_FORMAT = 4

/** What an entry stands for, in its two lowest bits: a whole term, or the words with which a longer one begins. */
export const TERM = 1
export const BEGINNING = 2

/**
 * Hashes in buckets. The bucket is told by one hash, so an entry holds only the other: 30 bits of it and two for what it
 * stands for, 4 bytes each. `starts` has where each bucket begins, and one more for where the last ends.
 */
export type WordIndex = { entries: Uint32Array; starts: Uint32Array; shift: number }

/** Which places of an index have a lighter line, and which one as faint as it gets. */
export type Faint = [lighter: number[], faintest: number[]]

/** In bytes: format and shift. */
export const HEAD = 8
/** The place of these hashes among the entries, or -1: for a page, which asks for every word. */
export function placeOf({ entries, starts, shift }: WordIndex, a: number, b: number): number {
  const bucket = bucketOf(a, shift)
  const end = starts[bucket + 1] as number
  for (let at = starts[bucket] as number; at < end; at++)
    if (((entries[at] as number) ^ (b << 2)) >>> 2 === 0) return at
  return -1
}

/** Whether the entry at this place stands for a whole term, or for the beginning of one. */
export function stands({ entries }: WordIndex, place: number, forWhat: number): boolean {
  return place >= 0 && ((entries[place] as number) & forWhat) !== 0
}

/** Undefined when it is no index of this format. */
export function unpackIndex(packed: string): WordIndex | undefined {
  try {
    // Letter by letter, 50,000 terms would take each page a tenth of a second.
    const { buffer } = Uint8Array.fromBase64(packed)
    const [format, shift = 0] = new Uint32Array(buffer, 0, 2)
    const from = HEAD + 2 ** (32 - shift)
    const starts = startsOf(new Uint8Array(buffer, HEAD, from - HEAD))
    const entries = new Uint32Array(buffer, from)
    return format === INDEX_FORMAT && starts.at(-1) === entries.length ? { shift, starts, entries } : undefined
  } catch {
    return undefined // Cut short, or no base64.
  }
}

export function bucketOf(a: number, shift: number): number {
  return Math.imul(a, 0x9e3779b1) >>> shift
}

export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) starts[at + 1] = (starts[at] as number) + (counts[at] as number)
  return starts
}
