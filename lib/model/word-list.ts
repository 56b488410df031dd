import type { Entry } from './glossary'
import { searchable } from './search'

/** What a list holds of a word: enough to order and search thousands without holding them. */
export type ListedWord = {
  id: string
  term: string
  from: string
  /** Whose words they are: a pair, a name where no pair is known, or nobody's but mine. */
  whose: Whose
  at: number
  known: boolean
  /** All that is searched, as `searchable` makes it. */
  text: string
}
export type Whose = `pair:${string}` | `from:${string}` | 'own'
export type WordOrder = 'term' | 'newest' | 'from'

/** Words as they are listed, in the order given. */
export function listedWords(entries: readonly Entry[]): ListedWord[] {
  return entries.map(({ id, term, forms = [], meaning, comparison, plain, tools = [], from, pair, at, knownAt }) => ({
    id,
    term,
    from,
    whose: pair ? `pair:${pair}` : from ? `from:${from}` : 'own',
    at,
    known: knownAt !== undefined,
    text: searchable(term, ...forms, meaning, comparison, plain, from, ...tools),
  }))
}

/** Brings words that are in the order of their terms into another one. */
export function orderWords(words: readonly ListedWord[], order: WordOrder): readonly ListedWord[] {
  if (order === 'term') return words
  const { compare } = new Intl.Collator()
  return words.toSorted((one, other) => (order === 'newest' ? other.at - one.at : compare(one.from, other.from)))
}
