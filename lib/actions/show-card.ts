import { browserLanguage } from '@/lib/browser/language'
import { injectCard } from '@/lib/browser/registration'
import type { CardContent, CardSaying } from '@/lib/model/card'
import type { Entry } from '@/lib/model/glossary'
import type { Question } from '@/lib/model/question'
import { findQuestions } from '@/lib/store/questions'
import { findSettings } from '@/lib/store/settings'
import { sayDay } from '@/locales/dates'
import type { Language } from '@/locales/language'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'
import { wordsIn } from '@/locales/words'
import { explainWord } from './explain-word'
import { findDue } from './find-due'

/** Brings the card's script into the frame that asked, and gives what the card says; `undefined` for unknown words. */
export async function showCard(
  words: string,
  frame: Parameters<typeof injectCard>[0],
  now: number,
): Promise<CardContent | undefined> {
  const entries = await explainWord(words)
  const [newest] = entries
  if (!newest) return undefined
  await injectCard(frame)
  const { language: chosen, look, askFirst } = await findSettings()
  const language = languageFor(chosen, browserLanguage())
  const questions = await findQuestions(entries.flatMap(({ question }) => question ?? []))
  const x = wordsIn(language)
  return {
    term: newest.term,
    words,
    sayings: entries.map(entry => sayingOf(entry, questions, language)),
    label: x.cardLabel(newest.term),
    language,
    look,
    ask: askFirst && (await findDue(entries, now)).length > 0 ? x.ask : undefined,
    t: x.card,
  }
}

function sayingOf(entry: Entry, questions: readonly Question[], language: Language): CardSaying {
  const { meaning, comparison, plain, steps, link, from, at } = entry
  const x = wordsIn(language)
  const question = questions.find(({ id }) => id === entry.question)
  const isThere = question !== undefined && question.deletedAt === undefined
  return {
    meaning,
    said: stringsIn(language).saidOn(from, sayDay(language, at)),
    comparison,
    plain,
    steps,
    link,
    met: isThere || (entry.question ? x.questionGone : x.writtenByHand),
  }
}
