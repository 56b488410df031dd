/** The glossary as a page's script may know it: hashes only, from which no word can be read. */
import { bytesFromBase64, bytesToBase64 } from './base64'
import { bothOf, mixA, mixB, START_A, START_B } from './hash'
import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'

/** Raised when the layout or the folding changes: an index of another format is not read but built again. */
export const INDEX_FORMAT = 3
export const BETWEEN_WORDS = 32

/** What an entry stands for, in its two lowest bits: a whole term, or the words with which a longer one begins. */
export const TERM = 1
export const BEGINNING = 2

const QUOTED = /^["“«‘„(]+\s*(.+?)\s*["”»’“)]+$/u
const SENTENCE_ENDS = /[.,;:!?…\s]+$/u

/**
 * Hashes in buckets. The bucket is told by one hash, so an entry holds only the other: 30 bits of it and two for what it
 * stands for, 4 bytes each. `starts` has where each bucket begins, and one more for where the last ends.
 */
export type WordIndex = { entries: Uint32Array; starts: Uint32Array; shift: number }

/** In bytes: format and shift. */
const HEAD = 8
/** As many entries of one bucket can be counted in a byte. */
const FULL = 255

/** Compiles terms; what has no word in it is left out, twins count once. */
export function compileTerms(terms: Iterable<string>): WordIndex {
  const found = new Map<number, [a: number, b: number, flags: number]>()
  for (const term of terms) addTerm(found, term)
  const all = [...found.values()]
  // One to two entries in a bucket: few to look through, and few that are empty.
  for (let bits = Math.max(4, 31 - Math.clz32(all.length)); ; bits++) {
    const index = intoBuckets(all, 32 - bits)
    if (index) return index
  }
}

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

/** The term without quotation marks around it and the full stop after it. */
export function bareTerm(term: string): string {
  const bare = term.trim().replace(SENTENCE_ENDS, '').replace(QUOTED, '$1').replace(SENTENCE_ENDS, '')
  return bare || term.trim()
}

/** Format and shift; how many each bucket holds, a byte each; the entries. In base64. */
export function packIndex({ entries, starts, shift }: WordIndex): string {
  const buckets = starts.length - 1
  const bytes = new Uint8Array(HEAD + buckets + entries.byteLength)
  bytes.set(new Uint8Array(Uint32Array.of(INDEX_FORMAT, shift).buffer))
  for (let at = 0; at < buckets; at++) bytes[HEAD + at] = (starts[at + 1] as number) - (starts[at] as number)
  bytes.set(new Uint8Array(entries.buffer), HEAD + buckets)
  return bytesToBase64(bytes)
}

/** Undefined when it is no index of this format. */
export function unpackIndex(packed: string): WordIndex | undefined {
  const buffer = bytesFromBase64(packed)?.buffer
  if (!buffer || buffer.byteLength < HEAD || buffer.byteLength % 4) return undefined
  const [format, shift = 0] = new Uint32Array(buffer, 0, 2)
  const from = HEAD + 2 ** (32 - shift)
  if (format !== INDEX_FORMAT || from > buffer.byteLength) return undefined
  const starts = startsOf(new Uint8Array(buffer, HEAD, from - HEAD))
  const entries = new Uint32Array(buffer, from)
  return starts.at(-1) === entries.length ? { shift, starts, entries } : undefined
}

function bucketOf(a: number, shift: number): number {
  return Math.imul(a, 0x9e3779b1) >>> shift
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) starts[at + 1] = (starts[at] as number) + (counts[at] as number)
  return starts
}

/** Undefined where one bucket would hold more than can be counted. */
function intoBuckets(all: readonly [a: number, b: number, flags: number][], shift: number): WordIndex | undefined {
  const sizes = new Uint32Array(2 ** (32 - shift))
  for (const [a] of all) {
    const bucket = bucketOf(a, shift)
    sizes[bucket] = (sizes[bucket] as number) + 1
  }
  if (sizes.some(size => size > FULL)) return undefined
  const starts = startsOf(Uint8Array.from(sizes))
  const free = starts.slice()
  const entries = new Uint32Array(all.length)
  for (const [a, b, flags] of all) {
    const bucket = bucketOf(a, shift)
    const place = free[bucket] as number
    free[bucket] = place + 1
    entries[place] = (b << 2) | flags
  }
  return { entries, starts, shift }
}

function addTerm(found: Map<number, [number, number, number]>, term: string): void {
  const bare = bareTerm(term)
  const words: [number, number][] = []
  eachWord(bare, (start, end) => words.push([start, end]))
  const units = newUnits()
  let a = START_A
  let b = START_B
  const add = (unit: number) => {
    a = mixA(a, unit)
    b = mixB(b, unit)
  }
  words.forEach(([start, end], at) => {
    if (at > 0) add(BETWEEN_WORDS)
    const length = foldWord(bare, start, end, units)
    const last = at === words.length - 1
    units.subarray(0, last ? singular(units, length) : length).forEach(add)
    const key = bothOf(a, b)
    found.set(key, [a, b, (found.get(key)?.[2] ?? 0) | (last ? TERM : BEGINNING)])
  })
}
