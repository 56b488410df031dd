import type { Language } from './language'
import { mentorPage as en } from './mentor-page-en'
import { mentorPage as fr } from './mentor-page-fr'

export type PageStrings = typeof en

/** The sentences of the mentor's page. They are apart from the others, so that the page stays small. */
export function pageStringsIn(language: Language): PageStrings {
  return language === 'fr' ? fr : en
}
