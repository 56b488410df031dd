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
const USUAL_ALONE = '.,:;!?"()[]{}<>=+*%&#@$|\\~^`£§©«®°·»×—“”•…€™\ufffc'
const USUAL_IGNORED = '\u00ad\u200b'
/**
 * From, to, and what they are: punctuation, currencies, arrows, boxes, dingbats, scripts without spaces, halves of pairs;
 * Greek and Cyrillic.
 */
const USUAL_RANGES: [from: number, to: number, kind: number][] = [
  [0x2014, 0x2027, ALONE],
  [0x2030, 0x205e, ALONE],
  [0x20a0, 0x20c0, ALONE],
  [0x2190, 0x23ff, ALONE],
  [0x2500, 0x2775, ALONE],
  [0x2794, 0x2bff, ALONE],
  [0x3001, 0x3004, ALONE],
  [0x3008, 0x3020, ALONE],
  [0x3041, 0x3096, ALONE],
  [0x30a1, 0x30ff, ALONE],
  [0x3400, 0x9fff, ALONE],
  [0xac00, 0xd7a3, ALONE],
  [0xd800, 0xdfff, ALONE],
  [0xff01, 0xff0f, ALONE],
  [0xff1a, 0xff20, ALONE],
  [0x03a3, 0x03f5, WORD],
  [0x0400, 0x0481, WORD],
]
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
  if (USUAL_IGNORED.includes(text)) return IGNORED
  for (const [from, to, kind] of USUAL_RANGES) if (unit >= from && unit <= to) return kind
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
