/** Makes the index of a glossary, as a page's script reads it. */
import { bytesToBase64 } from './base64'
import { bothOf, joinA, joinB, stepA, stepB } from './hash'
import { spellings } from './spellings'
import type { WordIndex } from './word-index'
import { BEGINNING, bucketOf, HEAD, INDEX_FORMAT, placeOf, startsOf, TERM } from './word-index'

/** As many entries of one bucket can be counted in a byte. */
const FULL = 255

/** Compiles terms; what has no word in it is left out, twins count once. */
export function compileTerms(terms: Iterable<string>): WordIndex {
  const found = new Map<number, [a: number, b: number, flags: number]>()
  for (const term of terms) for (const words of spellings(term)) addTerm(found, words)
  const all = [...found.values()]
  // One to two entries in a bucket: few to look through, and few that are empty.
  for (let bits = Math.max(4, 31 - Math.clz32(all.length)); ; bits++) {
    const index = intoBuckets(all, 32 - bits)
    if (index) return index
  }
}

/** Where these terms stand in an index that has them, as a match names them: the same number in every form of a word. */
export function placesOf(index: WordIndex, terms: Iterable<string>): number[] {
  return [...terms].flatMap(term =>
    spellings(term).flatMap(words => {
      const [a, b] = hashesOf(words).at(-1) ?? []
      return a === undefined || b === undefined ? [] : placeOf(index, a, b)
    }),
  )
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

function addTerm(found: Map<number, [number, number, number]>, words: readonly string[]): void {
  hashesOf(words).forEach(([a, b], at) => {
    const key = bothOf(a, b)
    const isLast = at === words.length - 1
    found.set(key, [a, b, (found.get(key)?.[2] ?? 0) | (isLast ? TERM : BEGINNING)])
  })
}

/** The hashes of the first word, of the first two, and so on to the whole term. */
function hashesOf(words: readonly string[]): [a: number, b: number][] {
  let a = 0
  let b = 0
  return words.map((word, at) => {
    const units = Uint16Array.from(word, letter => letter.charCodeAt(0))
    const wordA = units.reduce(stepA, 0)
    const wordB = units.reduce(stepB, 0)
    a = at > 0 ? joinA(a, wordA) : wordA
    b = at > 0 ? joinB(b, wordB) : wordB
    return [a, b]
  })
}
