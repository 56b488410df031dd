/** The glossary as a page's script may know it: hashes only, from which no word can be read. */
import { bytesFromBase64, bytesToBase64 } from './base64'
import { Hash } from './hash'
import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'

/** Raised when the layout or the folding changes: an index of another format is not read but built again. */
export const INDEX_FORMAT = 1
export const TERM = 1
/** The words so far begin a longer term. */
export const BEGINNING = 2
export const BETWEEN_WORDS = 32

const HEADER = 12
const LOAD = 0.8
const QUOTED = /^["“«‘„(]+\s*(.+?)\s*["”»’“)]+$/u
const SENTENCE_ENDS = /[.,;:!?…\s]+$/u

/** An open-addressing table: the slot comes from one hash; the other and 14 bits of the first are kept to compare. */
export type WordIndex = { bytes: Uint8Array; size: number; terms: number; checks: Uint32Array; marks: Uint16Array }

/** Compiles terms; what has no word in it is left out, twins count once. */
export function compileTerms(terms: Iterable<string>): WordIndex {
  const entries = new Map<number, { a: number; b: number; mark: number }>()
  for (const term of terms) addTerm(entries, term)
  const index = newIndex(Math.ceil(entries.size / LOAD) + 1)
  for (const { a, b, mark } of entries.values()) {
    insert(index, a, b, mark)
    if (mark & TERM) index.terms++
  }
  new Uint32Array(index.bytes.buffer, 0, 3).set([INDEX_FORMAT, index.size, index.terms])
  return index
}

/** The term without quotation marks around it and the full stop after it. */
export function bareTerm(term: string): string {
  const bare = term.trim().replace(SENTENCE_ENDS, '').replace(QUOTED, '$1').replace(SENTENCE_ENDS, '')
  return bare || term.trim()
}

export function packIndex(index: WordIndex): string {
  return bytesToBase64(index.bytes)
}

/** Undefined when it is no index of this format. */
export function unpackIndex(packed: string): WordIndex | undefined {
  const bytes = bytesFromBase64(packed)
  if (!bytes || bytes.length < HEADER) return undefined
  const [format, size = 0, terms = 0] = new Uint32Array(bytes.buffer, 0, 3)
  if (format !== INDEX_FORMAT || bytes.length !== HEADER + size * 6) return undefined
  return view(bytes, size, terms)
}

/** The marks (TERM, BEGINNING) of the words behind this hash, or 0. */
export function lookUp(index: WordIndex, { a, b }: { a: number; b: number }): number {
  const wanted = b >>> 0
  const bits = sideBits(a)
  let slot = (a >>> 0) % index.size
  for (let tries = 0; tries < index.size; tries++) {
    const mark = index.marks[slot] as number
    if (mark === 0) return 0
    if (mark >>> 2 === bits && index.checks[slot] === wanted) return mark & 3
    slot = slot + 1 === index.size ? 0 : slot + 1
  }
  return 0
}

function addTerm(entries: Map<number, { a: number; b: number; mark: number }>, term: string): void {
  const bare = bareTerm(term)
  const words: [number, number][] = []
  eachWord(bare, (start, end) => words.push([start, end]))
  const hash = new Hash()
  const units = newUnits()
  const put = (mark: number) =>
    entries.set(hash.key, { a: hash.a, b: hash.b, mark: mark | (entries.get(hash.key)?.mark ?? 0) })
  hash.reset()
  words.forEach(([start, end], at) => {
    if (at > 0) hash.add(BETWEEN_WORDS)
    const length = foldWord(bare, start, end, units)
    const last = at === words.length - 1
    hash.addUnits(units, last ? singular(units, length) : length)
    put(last ? TERM : BEGINNING)
  })
}

function newIndex(size: number): WordIndex {
  return view(new Uint8Array(HEADER + size * 6), size, 0)
}

function view(bytes: Uint8Array, size: number, terms: number): WordIndex {
  const checks = new Uint32Array(bytes.buffer, HEADER, size)
  const marks = new Uint16Array(bytes.buffer, HEADER + size * 4, size)
  return { bytes, size, terms, checks, marks }
}

function insert(index: WordIndex, a: number, b: number, mark: number): void {
  let slot = (a >>> 0) % index.size
  while (index.marks[slot]) slot = (slot + 1) % index.size
  index.checks[slot] = b
  index.marks[slot] = (sideBits(a) << 2) | mark
}

/** 14 bits of the first hash that the slot does not already tell. */
function sideBits(a: number): number {
  return (a >>> 18) & 0x3fff
}
