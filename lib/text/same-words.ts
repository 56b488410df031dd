import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'
import { bareTerm } from './word-index'

/** Whether words on a page are this term, in whatever case, accents, separators or number: what a hash only guesses. */
export function sameWords(words: string, term: string): boolean {
  const wanted = plainForm(term)
  return wanted !== '' && plainForm(words) === wanted
}

/** The form in which two spellings of one term are equal; empty when there is no word. */
export function plainForm(term: string): string {
  const bare = bareTerm(term)
  const units = newUnits()
  const words: [number, number][] = []
  eachWord(bare, (start, end) => words.push([start, end]))
  return words
    .map(([start, end], at) => {
      const length = foldWord(bare, start, end, units)
      const kept = at === words.length - 1 ? singular(units, length) : length
      return String.fromCharCode(...units.subarray(0, kept))
    })
    .join(' ')
}
