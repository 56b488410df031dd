import AhoCorasick from 'modern-ahocorasick'

export type PeerName = 'regexp-highlights' | 'segmenter-highlights' | 'aho-corasick-highlights'

/** How many terms stand in a text. */
export type Counts = (text: string) => number

/** What others would put before CSS highlights: each is built from the terms once. */
export const PEERS: Record<PeerName, (terms: string[]) => Counts> = {
  'regexp-highlights': terms => {
    const expression = anyOf(terms)
    expression.test('') // The browser compiles an expression at its first use.
    return text => {
      let count = 0
      for (const _ of text.matchAll(expression)) count++
      return count
    }
  },
  'segmenter-highlights': bySegments,
  'aho-corasick-highlights': terms => {
    const matcher = new AhoCorasick(
      terms.map(term => term.toLowerCase()),
      { boundary: 'unicode' },
    )
    return text => matcher.search(text.toLowerCase(), { strategy: 'leftmost-longest' }).length
  },
}

/** One expression for all terms, the longest first. */
export function anyOf(terms: string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length)
  return new RegExp(`\\b(?:${longestFirst.map(term => RegExp.escape(term)).join('|')})\\b`, 'giu')
}

/** The browser's own words, looked up one after the other while a term begins like that. */
function bySegments(terms: string[]): Counts {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const words = (text: string) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment.toLowerCase()] : []))
  const whole = new Map<string, boolean>()
  for (const term of terms) {
    const parts = words(term)
    for (let length = 1; length < parts.length; length++) {
      const beginning = parts.slice(0, length).join(' ')
      if (!whole.has(beginning)) whole.set(beginning, false)
    }
    whole.set(parts.join(' '), true)
  }
  return text => {
    const found = words(text)
    let count = 0
    for (let first = 0; first < found.length; ) {
      let key = ''
      let end = 0
      for (let at = first; at < found.length; at++) {
        key = at === first ? (found[at] ?? '') : `${key} ${found[at]}`
        const is = whole.get(key)
        if (is === undefined) break
        if (is) end = at + 1
      }
      if (end > 0) count++
      first = end || first + 1
    }
    return count
  }
}
