/** Makes the index of a glossary, as a page's script reads it. */
import { bytesToBase64 } from './base64'
import { bothOf, joinA, joinB, stepA, stepB } from './hash'
import { spellings } from './spellings'
import type { WordIndex } from './word-index'
import { BEGINNING, FLAGS, INDEX_FORMAT, keyOf, LAST, newIndex, placeOf, spreadOf, TERM } from './word-index'

/** Both hashes of a term, or of its first words, and what they stand for. */
type Entry = { a: number; b: number; flags: number }

/** Compiles terms; what has no word in it is left out, twins count once. */
export function compileTerms(terms: Iterable<string>): WordIndex {
  const found = new Map<number, Entry>()
  for (const term of terms) for (const words of spellings(term)) addTerm(found, words)
  // Three to six entries a bucket: of the words that are none, nine in ten miss the bits that are set.
  const bits = Math.max(5, 32 - Math.clz32(found.size / 3))
  const index = newIndex(bits, found.size)
  const halfOf = (a: number) => spreadOf(a) & (index.masks.length - 1)
  const buckets = Array.from(index.offsets, (): Entry[] => [])
  for (const entry of found.values()) buckets[halfOf(entry.a) >>> 1]?.push(entry)
  let at = 0
  buckets.forEach((bucket, number) => {
    if (number % 256 === 0) index.bases[number / 256] = at
    index.offsets[number] = at - (index.bases[number >>> 8] as number)
    for (const { a, b, flags } of bucket) {
      const half = halfOf(a)
      index.masks[half] = (index.masks[half] as number) | (1 << ((spreadOf(a) >>> bits) & 15))
      index.entries[at++] = (keyOf(a, b) << FLAGS) | flags
    }
    if (bucket.length > 0) index.entries[at - 1] = (index.entries[at - 1] as number) | LAST
  })
  return index
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

/** Format and bits; the parts as they are in memory. In base64. */
export function packIndex({ bits, entries }: WordIndex): string {
  const bytes = new Uint8Array(entries.buffer)
  bytes.set(new Uint8Array(Int32Array.of(INDEX_FORMAT, bits).buffer))
  return bytesToBase64(bytes)
}

function addTerm(found: Map<number, Entry>, words: readonly string[]): void {
  hashesOf(words).forEach(([a, b], at) => {
    const key = bothOf(a, b)
    const isLast = at === words.length - 1
    found.set(key, { a, b, flags: (found.get(key)?.flags ?? 0) | (isLast ? TERM : BEGINNING) })
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
