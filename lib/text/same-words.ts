import { spellings } from './spellings'

/** Whether words on a page are this term, in whatever case, accents, separators or number: what a hash only guesses. */
export function sameWords(words: string, term: string): boolean {
  const written = spellings(words).map(each => each.join(' '))
  return spellings(term).some(each => written.includes(each.join(' ')))
}
