import search from 'approx-string-match'

type Quote = { exact: string; prefix: string; suffix: string }
type Match = { start: number; end: number; errors: number }

const MOST_ERRORS = 256

/** The best match of a quote as the best-known annotation tool weighs it; there is no score that is too low. */
export function matchQuote(text: string, { exact, prefix, suffix }: Quote, hint: number): Match | undefined {
  if (exact === '') return undefined
  const weigh = ({ start, end, errors }: Match) =>
    50 * (1 - errors / exact.length) +
    20 * (prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
    20 * (suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1) +
    2 * (1 - Math.abs(start - hint) / text.length)
  let best: { match: Match; score: number } | undefined
  for (const match of matches(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const score = weigh(match)
    if (!best || score > best.score) best = { match, score }
  }
  return best?.match
}

/** Equal texts where there are any, else similar ones. */
function matches(text: string, wanted: string, mostErrors: number): Match[] {
  const equal: Match[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1))
    equal.push({ start, end: start + wanted.length, errors: 0 })
  return equal.length > 0 ? equal : search(text, wanted, mostErrors)
}

function likeness(text: string, wanted: string): number {
  if (text === '') return 0
  const [first] = matches(text, wanted, wanted.length)
  return first ? 1 - first.errors / wanted.length : 0
}
