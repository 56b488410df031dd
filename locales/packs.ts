import type { Language } from './language'
import { packs as en } from './packs-en'
import { packs as fr } from './packs-fr'

export type PacksStrings = typeof en

/** The sentences of the ready-made words in the panel. They are apart from the others, so that the panel opens without them. */
export function packsIn(language: Language): PacksStrings {
  return language === 'fr' ? fr : en
}
