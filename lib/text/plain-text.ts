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
      .replace(/\s+/g, ' ')
      .replace(UNSEEN, '')
      .trim(),
    limit,
  )
}

/** The first `limit` units of a text, never cutting in half what a reader takes for one character. */
export function cutAt(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, characterAt(text, limit)[0])
}

/** The last `limit` units of a text, under the same rule. */
export function endOf(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(characterAt(text, text.length - limit)[1])
}

/** No character a person types takes more; what does is made to annoy, and may be cut. */
const WIDEST = 64
/** Made when it is needed: it takes 20 ms, and a script that shares this file may never cut a text. */
let characters: Intl.Segmenter | undefined

/** The borders of characters at or before, and at or after, a place in a text; one and the same when it is a border. */
export function characterAt(text: string, place: number): [before: number, after: number] {
  const from = Math.max(0, place - WIDEST)
  const around = text.slice(from, place + WIDEST)
  characters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const found = place < text.length ? characters.segment(around).containing(place - from) : undefined
  if (!found || from + found.index === place) return [place, place]
  return [from + found.index, from + found.index + found.segment.length]
}
