import { browserLanguage } from '@/lib/browser/language'
import { injectCard } from '@/lib/browser/registration'
import type { CardContent } from '@/lib/model/card'
import { findSettings } from '@/lib/store/settings'
import { sayDay } from '@/locales/dates'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'
import { explainWord } from './explain-word'

/** Brings the card's script into the frame that asked, and gives what the card says; `undefined` for unknown words. */
export async function showCard(
  words: string,
  frame: Parameters<typeof injectCard>[0],
): Promise<CardContent | undefined> {
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
