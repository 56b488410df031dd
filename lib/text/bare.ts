const QUOTES = /[\u2018-\u201b\u2032`´]/g
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033«»]/g
const DASHES = /[\u2010-\u2015\u2212]/g
/** Controls, soft hyphens, and what only steers joining and direction. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu
const PLAIN = /^[\x20-\x5f\x61-\x7e\n\t\r]*$/

/**
 * Text as it is compared when a place is looked for again: how its letters are encoded, their case, how much white space
 * there is, and the shape of quotes and dashes make no difference. No beginning of a text has a longer bare form than
 * the text.
 */
export function bare(text: string): string {
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ').toLowerCase()
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase()
}

/** The same without what changes with every visit: each number reads as one zero. */
export function withoutNumbers(bareText: string): string {
  return bareText.replace(/\d[\d.,]*/g, '0')
}
