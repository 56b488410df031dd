import type { Language } from './language'
import { words as en } from './words-en'
import { words as fr } from './words-fr'

export type WordsStrings = typeof en

/** The sentences of the words and of their card on a page. They are apart from the others, so that the panel opens without them. */
export function wordsIn(language: Language): WordsStrings {
  return language === 'fr' ? fr : en
}
