/** The glossary as a page's script may know it: hashes only, from which no word can be read. */

/** Raised when the layout or the folding changes: an index of another format is not read but built again. */
export const INDEX_FORMAT = 5

/** What an entry stands for, in its lowest bits: a whole term, or the words with which a longer one begins. */
export const TERM = 1
export const BEGINNING = 2
/** Behind it another bucket begins. */
export const LAST = 4
/** How many flags an entry has, below its key. */
export const FLAGS = 3

/**
 * Hashes in buckets. The first hash tells the bucket, and one bit of its mask: where that is not set, as for nine words
 * of a page in ten, nothing more is looked at. The bucket's entries hold the key of both hashes and three flags.
 *
 * `masks` has two numbers of 16 bits a bucket, and there are 2 to the power of `bits` of them. A bucket begins in
 * `entries` at its `offsets`, counted from what `bases` has for its 256 buckets. All four are read as they are stored.
 */
export type WordIndex = {
  bits: number
  bases: Int32Array
  masks: Uint16Array
  offsets: Uint16Array
  entries: Int32Array
}

/** Which places of an index have a lighter line, and which one as faint as it gets. */
export type Faint = [lighter: number[], faintest: number[]]

/** In bytes: format and bits. */
const HEAD = 8

/** The place of these hashes among the entries, or -1: for a page, which asks for every word. */
export function placeOf({ bits, bases, masks, offsets, entries }: WordIndex, a: number, b: number): number {
  const spread = spreadOf(a)
  const half = spread & (masks.length - 1)
  if ((((masks[half] as number) >>> ((spread >>> bits) & 15)) & 1) === 0) return -1
  const bucket = half >>> 1
  const key = keyOf(a, b)
  for (let at = (bases[bucket >>> 8] as number) + (offsets[bucket] as number); at < entries.length; at++) {
    const entry = entries[at] as number
    if (entry >>> FLAGS === key) return at
    if (entry & LAST) return -1
  }
  return -1
}

/** Of its lowest bits `bits` tell the mask, and thereby the bucket, and the four above them the bit in the mask. */
export function spreadOf(a: number): number {
  return a ^ (a >>> 12)
}

/** By what an entry is known in its bucket: all of the second hash, and six bits of the first. */
export function keyOf(a: number, b: number): number {
  return (b << 6) | (a >>> 17)
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
    const [format, bits = 0] = new Int32Array(buffer, 0, 2)
    const index = indexIn(buffer, bits)
    return format === INDEX_FORMAT && (index.entries.at(-1) ?? LAST) & LAST ? index : undefined
  } catch {
    return undefined // Cut short, or no base64.
  }
}

/** An empty index with so many masks, as `bits` says, and room for so many entries. */
export function newIndex(bits: number, entries: number): WordIndex {
  const buckets = 2 ** bits / 2
  return indexIn(new ArrayBuffer(HEAD + 4 * Math.ceil(buckets / 256) + 6 * buckets + 4 * entries), bits)
}

/** The four parts one behind the other, what is read in larger numbers where these may begin. */
function indexIn(buffer: ArrayBuffer, bits: number): WordIndex {
  const buckets = 2 ** bits / 2
  const bases = new Int32Array(buffer, HEAD, Math.ceil(buckets / 256))
  const masks = new Uint16Array(buffer, HEAD + bases.byteLength, 2 * buckets)
  const offsets = new Uint16Array(buffer, masks.byteOffset + masks.byteLength, buckets)
  return { bits, bases, masks, offsets, entries: new Int32Array(buffer, offsets.byteOffset + offsets.byteLength) }
}
