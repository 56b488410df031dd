import type { Strings } from './en'
import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'

const CATALOGUES: Record<Language, Strings> = { en, fr }

export function stringsIn(language: Language): Strings {
  return CATALOGUES[language]
}
