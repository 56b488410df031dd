import type { Entry } from '@/lib/model/glossary'
import type { Language } from '@/locales/strings'
import { stringsIn } from '@/locales/strings'
import type { CardContent } from './card-door'

/** What the card of an entry says. Runs in the background: a page's script carries no catalogue. */
export function cardContent(entry: Entry, language: Language): CardContent {
  const strings = stringsIn(language)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(entry.at)
  return {
    term: entry.term,
    meaning: entry.meaning,
    said: strings.saidOn(entry.from, date),
    close: strings.close,
    onlyYou: strings.cardOnlyYou,
    label: strings.cardLabel(entry.term),
    language,
  }
}
