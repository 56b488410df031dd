import { browserLanguage } from '@/lib/browser/language'
import { injectCard } from '@/lib/browser/registration'
import { findSettings } from '@/lib/store/settings'
import { sayDay } from '@/locales/dates'
import { languageFor, stringsIn } from '@/locales/strings'
import { explainWord } from './explain-word'

/** What a card says: the entry, and the few sentences around it in the language that is set. */
export type CardWords = {
  term: string
  meaning: string
  said: string
  close: string
  onlyYou: string
  label: string
  language: string
}

/** Brings the card's script into the frame that asked, and gives what the card says; `undefined` for unknown words. */
export async function showCard(words: string, frame: Parameters<typeof injectCard>[0]): Promise<CardWords | undefined> {
  const entry = await explainWord(words)
  if (!entry) return undefined
  await injectCard(frame)
  const language = languageFor((await findSettings()).language, browserLanguage())
  const t = stringsIn(language)
  return {
    term: entry.term,
    meaning: entry.meaning,
    said: t.saidOn(entry.from, sayDay(language, entry.at)),
    close: t.close,
    onlyYou: t.cardOnlyYou,
    label: t.cardLabel(entry.term),
    language,
  }
}
