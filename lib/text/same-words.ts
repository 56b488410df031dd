import { spellings } from './spellings'

/** Whether words on a page are this term, in whatever case, accents, separators or number: what a hash only guesses. */
export function sameWords(words: string, term: string): boolean {
  const written = formsOf(words)
  return formsOf(term).some(form => written.includes(form))
}

/** The forms in which a term is looked for; two that share one are the same. */
export function formsOf(term: string): string[] {
  return spellings(term).map(words => words.join(' '))
}

/** The form in which two spellings of one term are equal; empty when there is no word. */
export function plainForm(term: string): string {
  return formsOf(term)[0] ?? ''
}
