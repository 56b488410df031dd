import { exchange as en } from './exchange-en'
import { exchange as fr } from './exchange-fr'
import type { Language } from './language'

export type ExchangeStrings = typeof en

/** The sentences of what is exchanged. They are apart from the others, so that the panel opens without them. */
export function exchangeIn(language: Language): ExchangeStrings {
  return language === 'fr' ? fr : en
}
