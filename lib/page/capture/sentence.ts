import { characterAt, cutAt } from '@/lib/text/plain-text'

/**
 * The sentence that holds `words`, with white space folded, at most `limit` units around them. Sentences end as
 * Unicode says (UAX 29, through Intl.Segmenter): the page's own language is not always declared.
 */
export function sentenceAround(before: string, words: string, after: string, limit: number): string {
  const lead = fold(before).trimStart()
  const shown = fold(words)
  const text = lead + shown + fold(after).trimEnd()
  let [from, to] = [lead.length, lead.length + shown.length]
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length
    if (index <= lead.length && end > lead.length) from = index
    if (index < lead.length + shown.length && end >= lead.length + shown.length) to = end
  }
  if (to - from <= limit) return text.slice(from, to).trim()
  const spare = Math.max(0, Math.floor((limit - shown.length) / 2))
  const start = characterAt(text, Math.max(from, lead.length - spare))[0]
  return cutAt(text.slice(start), limit).trim()
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}
