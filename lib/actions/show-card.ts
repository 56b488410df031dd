import { browserLanguage } from '@/lib/browser/language'
import { injectCard } from '@/lib/browser/registration'
import type { CardContent, CardReady, CardSaying } from '@/lib/model/card'
import type { Entry } from '@/lib/model/glossary'
import type { Question } from '@/lib/model/question'
import { findQuestions } from '@/lib/store/questions'
import { findSettings } from '@/lib/store/settings'
import { sameWords } from '@/lib/text/same-words'
import { sayDay } from '@/locales/dates'
import type { Language } from '@/locales/language'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'
import { wordsIn } from '@/locales/words'
import type { FromPack } from './explain-from-packs'
import { explainFromPacks } from './explain-from-packs'
import { explainWord } from './explain-word'
import { findDue } from './find-due'

/** Brings the card's script into the frame that asked, and gives what the card says; `undefined` for unknown words. */
export async function showCard(
  words: string,
  frame: Parameters<typeof injectCard>[0],
  now: number,
): Promise<CardContent | undefined> {
  const entries = await explainWord(words)
  const fromPacks = await explainFromPacks(words)
  const term = entries[0]?.term ?? fromPacks[0]?.spelling
  if (term === undefined) return undefined
  await injectCard(frame)
  const { language: chosen, look, askFirst } = await findSettings()
  const language = languageFor(chosen, browserLanguage())
  const questions = await findQuestions(entries.flatMap(({ question }) => question ?? []))
  const x = wordsIn(language)
  const isForMentor = fromPacks.every(({ pack }) => pack.for === 'mentor')
  return {
    term,
    words,
    sayings: entries.map(entry => sayingOf(entry, questions, language)),
    ready: fromPacks.map(found => readyOf(found, entries.length > 0, language)),
    label: x.cardLabel(term),
    language,
    look,
    ask: askFirst && (await findDue(entries, now)).length > 0 ? x.ask : undefined,
    t: entries.length > 0 ? x.card : { ...x.card, askAgain: isForMentor ? x.askPartner : x.askMentor },
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

/** What a pack says, with how its word is called in the reader's language where it was met in the other. */
function readyOf({ pack, word, spelling }: FromPack, isBesideMentor: boolean, language: Language): CardReady {
  const x = wordsIn(language)
  const { terms, plainer, see = [] } = word
  const [main = ''] = terms[language]
  const isCalledSo = terms[language].some(term => sameWords(term, spelling))
  const helping = pack.words.flatMap(({ id, terms }) => (see.includes(id) ? (terms[language][0] ?? []) : []))
  return {
    said: (isBesideMentor ? x.besideMentor : pack.for === 'mentor' ? x.notYetPartner : x.notYet)(pack.name[language]),
    ...word[language],
    more: [
      ...(isCalledSo ? [] : [x.inThisLanguage(main)]),
      ...(plainer ? [x.plainer(plainer[language])] : []),
      ...(helping.length > 0 ? [x.seeAlso(helping.join(', '))] : []),
    ],
  }
}
