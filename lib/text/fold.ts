/**
 * Looks at one UTF-16 unit at a time and gives one unit back, without case and accents: offsets in the folded text are
 * offsets in the page's text, so nothing has to be mapped back.
 */

/** Separates words without ending a term: "pivot-table", "l'agrégat". */
export const SOFT = 1
/** As if it were not there: accents written apart, soft hyphens, zero-width characters. */
export const IGNORED = 2
/** Counts as a word of its own: CJK and other scripts written without spaces, punctuation, symbols. */
export const ALONE = 3
/** A letter or a digit: with its neighbours it makes a word. */
export const WORD = 4

const SOFT_UNITS = /[\s'’‘ʼ\-\u2010-\u2013/_]/
/** Most of what stands on pages, told at once: the first use of each expression costs a page up to a millisecond. */
const USUAL_SOFT = "\t\n\r '-/_\u00a0’‘–"
const USUAL_ALONE = '.,:;!?"()[]{}<>=+*%&#@$|\\~^`©«®°·»—“”•…€'
/** Accents of Latin, Greek, Cyrillic, Hebrew and Arabic; the vowel signs of Indic scripts are letters to us. */
const IGNORED_UNITS = /[\p{sc=Zinh}\p{Cf}\u0640[\p{Mn}&&[\p{sc=Hebr}\p{sc=Arab}\p{sc=Cyrl}]]]/v
/** Thai, Lao, Burmese, Khmer, kana, ideographs, Hangul; punctuation, symbols and halves of pairs follow in `kindOf`. */
const UNSPACED_UNITS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const WORD_UNITS = /[\p{L}\p{N}\p{M}]/u

/**
 * What becomes of each unit: its kind, or of a letter or digit what it folds to, which is always more than `WORD`.
 * Filled as units are met: a full table would cost 5 to 9 ms on every page (measured, 2026-11).
 */
export const codes = new Uint16Array(65_536)

/** The folded unit of a letter or a digit; of anything else its kind. */
export function codeOf(unit: number): number {
  return (codes[unit] as number) || fillCode(unit)
}

export function kindOf(unit: number): number {
  const code = codeOf(unit)
  return Math.min(code, WORD)
}

/** The unit without case and accent. */
export function fold(unit: number): number {
  const code = codeOf(unit)
  return code > WORD ? code : unit
}

/** For who reads `codes` without a call for each letter, and met an empty place. */
export function fillCode(unit: number): number {
  const text = String.fromCharCode(unit)
  const kind = kindOfText(text)
  const code = kind === WORD ? foldText(text) : kind
  codes[unit] = code
  return code
}

function kindOfText(text: string): number {
  const unit = text.charCodeAt(0)
  if (unit < 0x250 && (isAsciiWord(unit) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7))) return WORD
  if (USUAL_SOFT.includes(text)) return SOFT
  if (USUAL_ALONE.includes(text)) return ALONE
  if (SOFT_UNITS.test(text)) return SOFT
  if (IGNORED_UNITS.test(text)) return IGNORED
  if (UNSPACED_UNITS.test(text)) return ALONE
  return WORD_UNITS.test(text) ? WORD : ALONE
}

function isAsciiWord(unit: number): boolean {
  const small = unit | 32
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57)
}

function foldText(text: string): number {
  // What is below has no accent; taking one off is much slower the first time.
  if (text < '\x80') return text.toLowerCase().charCodeAt(0)
  const bare = text.toLowerCase().normalize('NFD').charCodeAt(0)
  return bare === 0x3c2 ? 0x3c3 : bare // Greek writes sigma differently at a word's end.
}
