/** Longest texts kept, in UTF-16 units. What is longer is cut, and the record says so. */
export const LIMITS = {
  quote: 4_000,
  sentence: 600,
  heading: 200,
  headings: 8,
  title: 300,
  address: 4_000,
  words: 8_000,
}

// C0 and C1 controls, bidirectional overrides and isolates: invisible, and able to make a text read as another one.
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** One line of readable text: no control characters, white space folded, at most `limit` units. */
export function oneLine(text: string, limit: number): string {
  return cutAt(
    text
      .slice(0, limit * 4)
      .replace(UNSEEN, '')
      .replace(/\s+/g, ' ')
      .trim(),
    limit,
  )
}

/** The first `limit` units of a text, never cutting a character that takes two of them in half. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text
  const half = text.charCodeAt(limit - 1)
  return text.slice(0, half >= 0xd800 && half <= 0xdbff ? limit - 1 : limit)
}
