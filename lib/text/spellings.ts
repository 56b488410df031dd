import { singular } from './singular'
import { eachWord, foldWord, newUnits } from './split-words'

const QUOTED = /^["“«‘„(]+\s*(.+?)\s*["”»’“)]+$/u
const SENTENCE_ENDS = /[.,;:!?…\s]+$/u
/** Asked first: most terms have none, and the expression below takes its time. */
const HYPHEN = /[-\u2010\u2011]/
const HYPHENS = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu
/** How words end whose Spanish or Portuguese plurals need more than an "s", without accents: "botón", "botão", "canal". */
const SPANISH: [singular: RegExp, plural: string][] = [
  [/ao$/, 'oes'],
  [/m$/, 'ns'],
  [/z$/, 'ces'],
  [/([lnrdsj])$/, '$1es'],
]
/** "canal" is "canales" in the one language and "canais" in the other. */
const PORTUGUESE: typeof SPANISH = [[/([aeou])l$/, '$1is'], ...SPANISH]
/** Letters and small words of these languages; without any, only a term of one word is taken for one of theirs. */
const LOOKS_IBERIAN = /[ñãõáíóú]|(?<!\p{L})(del?|da|do|das|dos|con|com|para|por)(?!\p{L})/iu
/** In letters. The plurals of shorter words are too often words of other languages: "plan" is not "plane". */
const LONG = 5

/** One word at a time is in it. */
const units = newUnits()

/** The term without quotation marks around it and the full stop after it. */
export function bareTerm(term: string): string {
  const bare = term.trim().replace(SENTENCE_ENDS, '').replace(QUOTED, '$1').replace(SENTENCE_ENDS, '')
  return bare || term.trim()
}

/**
 * Every way in which a term is looked for, each as its folded words in one number: as it is, without hyphens, and in the
 * plurals of Spanish and Portuguese. None when there is no word in it.
 */
export function spellings(term: string): string[][] {
  const bare = bareTerm(term)
  const folded = foldedWords(bare)
  const all = [folded]
  if (HYPHEN.test(bare)) all.push(foldedWords(bare.replace(HYPHENS, '')))
  if (folded.length === 1 || LOOKS_IBERIAN.test(bare))
    for (const endings of [SPANISH, PORTUGUESE]) all.push(folded.map(word => plural(word, endings)))
  const written = new Map(all.map(words => words.map(oneForm)).map(words => [words.join(' '), words]))
  written.delete('')
  return [...written.values()]
}

function plural(word: string, endings: typeof SPANISH): string {
  const [singular, plural] = endings.find(([singular]) => singular.test(word)) ?? []
  return singular && plural && word.length >= LONG ? word.replace(singular, plural) : word
}

function foldedWords(text: string): string[] {
  const words: string[] = []
  eachWord(text, (start, end) => {
    words.push(String.fromCharCode(...units.subarray(0, foldWord(text, start, end, units))))
  })
  return words
}

function oneForm(word: string): string {
  for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at)
  return String.fromCharCode(...units.subarray(0, singular(units, word.length)))
}
