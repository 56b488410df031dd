/** The glossary as a page's script may know it: hashes only, from which no word can be read. */
import { bytesFromBase64, bytesToBase64 } from './base64'
import { Hash } from './hash'
import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'

/** Raised when the layout or the folding changes: an index of another format is not read but built again. */
export const INDEX_FORMAT = 2
export const BETWEEN_WORDS = 32

const QUOTED = /^["“«‘„(]+\s*(.+?)\s*["”»’“)]+$/u
const SENTENCE_ENDS = /[.,;:!?…\s]+$/u

/** Hashes of whole terms, and of the words with which longer terms begin: where neither matches, the search stops. */
export type WordIndex = { terms: Set<number>; beginnings: Set<number> }

/** Compiles terms; what has no word in it is left out, twins count once. */
export function compileTerms(terms: Iterable<string>): WordIndex {
  const index: WordIndex = { terms: new Set(), beginnings: new Set() }
  for (const term of terms) addTerm(index, term)
  return index
}

/** The term without quotation marks around it and the full stop after it. */
export function bareTerm(term: string): string {
  const bare = term.trim().replace(SENTENCE_ENDS, '').replace(QUOTED, '$1').replace(SENTENCE_ENDS, '')
  return bare || term.trim()
}

/** Format, number of terms, then every hash as a 64-bit number: 8 bytes each, as base64. */
export function packIndex({ terms, beginnings }: WordIndex): string {
  const numbers = Float64Array.from([INDEX_FORMAT, terms.size, ...terms, ...beginnings])
  return bytesToBase64(new Uint8Array(numbers.buffer))
}

/** Undefined when it is no index of this format. */
export function unpackIndex(packed: string): WordIndex | undefined {
  const bytes = bytesFromBase64(packed)
  if (!bytes || bytes.length % 8) return undefined
  const [format, terms = 0, ...hashes] = new Float64Array(bytes.buffer)
  if (format !== INDEX_FORMAT) return undefined
  return { terms: new Set(hashes.slice(0, terms)), beginnings: new Set(hashes.slice(terms)) }
}

function addTerm({ terms, beginnings }: WordIndex, term: string): void {
  const bare = bareTerm(term)
  const words: [number, number][] = []
  eachWord(bare, (start, end) => words.push([start, end]))
  const hash = new Hash()
  const units = newUnits()
  hash.reset()
  words.forEach(([start, end], at) => {
    if (at > 0) hash.add(BETWEEN_WORDS)
    const length = foldWord(bare, start, end, units)
    const last = at === words.length - 1
    hash.addUnits(units, last ? singular(units, length) : length)
    ;(last ? terms : beginnings).add(hash.key)
  })
}
