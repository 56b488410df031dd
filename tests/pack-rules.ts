import { APPS } from '@/lib/apps/apps'
import { WordPack } from '@/lib/model/word-pack'
import { PACKS } from '@/lib/packs/packs'
import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import { plainForm, sameWords } from '@/lib/text/same-words'
import { goesPublic, MISPRINTED, UNPLAIN } from './plain-words'
import { lengthOf, lix, sentencesOf } from './reading-level'

type Language = 'en' | 'fr'
type Word = WordPack['words'][number]
const LANGUAGES: readonly Language[] = ['en', 'fr']

/** In words. */
const LONGEST_SENTENCE = 20
/**
 * In LIX: of all the meanings of a pack together, and of any single one, which a few long words lift high. The first 23
 * packs have 21 to 27 in English and 25 to 36 in French, their hardest meanings 52 and 59 (measured 2026-11).
 */
const HARDEST = { en: { pack: 32, one: 56 }, fr: { pack: 40, one: 62 } }

/** Said of no person and of no pack. */
const NEVER =
  /(?<!\p{L})(senior mode|easy mode|overdue|streak|mode (?:senior|facile)|for dummies|pour les nuls)(?!\p{L})/iu
const SPAN = {
  en: /(?<!\p{L})(days?|weeks?|months?|quarters?|meetings?|sessions?|by|before|within)(?!\p{L})/iu,
  fr: /(?<!\p{L})(jours?|semaines?|mois|trimestres?|réunions?|séances?|avant|d’ici)(?!\p{L})/iu,
}
/** "B2:B20" is written alike in both languages. */
const CELLS = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g

/** Reads what a file of lib/packs/words holds, and says in plain sentences what is wrong; nothing when all is well. */
export function faultsOf(id: string, content: string): string[] {
  let found: unknown
  try {
    found = JSON.parse(content)
  } catch (reason) {
    return [`${id}: it is no JSON: ${reason}`]
  }
  const { data: pack, error } = WordPack.safeParse(found)
  if (!pack) return error.issues.map(({ path, message }) => `${id}, ${placeIn(found, path)}: ${message}`)
  return [
    ...faultsOfPack(id, pack),
    ...pack.words.flatMap(word => faultsOfWord(pack, word)),
    ...faultsOfTexts(pack),
    ...faultsOfExercises(pack),
  ]
}

/** Where the schema was not kept: a word is named by its id, where it has one. */
function placeIn(found: unknown, path: readonly PropertyKey[]): string {
  const [list, at, ...inside] = path
  if (list !== 'words' || typeof at !== 'number') return path.join('.')
  const word = (found as { words?: { id?: unknown }[] }).words?.[at]
  return [`word ${at + 1} (${word?.id ?? 'without id'})`, ...inside.map(String)].join('.')
}

function faultsOfPack(id: string, pack: WordPack): string[] {
  const say = (fault: string) => `${id}: ${fault}`
  const faults: string[] = []
  if (pack.id !== id) faults.push(`its id is “${pack.id}” and its file is called “${id}”`)
  if (pack.kind === 'tool' && !APPS.some(({ name }) => name === pack.app))
    faults.push(`lib/apps knows no tool called “${pack.app}”`)
  for (const twice of twins(pack.words.map(word => word.id))) faults.push(`two words have the id “${twice}”`)
  for (const language of LANGUAGES) {
    const terms = pack.words.flatMap(word => word.terms[language])
    for (const twice of twins(terms.map(plainForm))) faults.push(`the term “${twice}” stands there twice (${language})`)
    const level = lix(pack.words.map(word => word[language].meaning).join(' '))
    if (level > HARDEST[language].pack)
      faults.push(
        `its meanings are hard to read (${language}): LIX ${Math.round(level)}, at most ${HARDEST[language].pack}`,
      )
    if (!/\d/.test(pack.goal[language])) faults.push(`its goal has no number (${language})`)
    if (!SPAN[language].test(pack.goal[language])) faults.push(`its goal does not say until when (${language})`)
  }
  return faults.map(say)
}

function faultsOfWord(pack: WordPack, word: Word): string[] {
  const say = (language: Language, fault: string) => `${pack.id}, ${word.id} (${language}): ${fault}`
  const ids = pack.words.map(each => each.id)
  const see = word.see ?? []
  const lost = see.filter(id => !ids.includes(id) || id === word.id)
  return [
    ...lost.map(id => `${pack.id}, ${word.id}: it says to see “${id}”, which is no other word of the pack`),
    ...twins(see).map(id => `${pack.id}, ${word.id}: it says to see “${id}” twice`),
    ...LANGUAGES.flatMap(language => faultsOfSaid(pack, word, language).map(fault => say(language, fault))),
  ]
}

function faultsOfSaid(pack: WordPack, word: Word, language: Language): string[] {
  const { meaning, comparison } = word[language]
  const faults: string[] = []
  const own = termsIn(meaning, word.terms[language])
  if (own[0]) faults.push(`the meaning uses its own word (“${own[0]}”)`)
  for (const used of wordsOf(pack, language, `${meaning}\n${comparison}`)) {
    const other = pack.words.find(each => isOf(each, language, used))
    if (other && other !== word && !word.see?.includes(other.id))
      faults.push(`it uses “${used}”, so “see” must name “${other.id}”`)
  }
  if (sentencesOf(meaning).length > 2) faults.push('the meaning has more than two sentences')
  if (sentencesOf(comparison).length > 1) faults.push('the comparison has more than one sentence')
  for (const text of [meaning, comparison]) if (!/[.!?][»”)\u00a0]*$/.test(text)) faults.push(`no full stop: “${text}”`)
  const level = lix(meaning)
  if (level > HARDEST[language].one)
    faults.push(`the meaning is hard to read: LIX ${Math.round(level)}, at most ${HARDEST[language].one}`)
  return faults
}

/** Every text of the pack in the two languages, with where it stands; the two of them should differ. */
function textsOf(pack: WordPack): { at: string; en: string; fr: string }[] {
  return [
    { at: 'about', ...pack.about },
    { at: 'goal', ...pack.goal },
    ...pack.starters.map((starter, at) => ({ at: `starter ${at + 1}`, ...starter })),
    ...pack.words.flatMap(({ id, en, fr, plainer }) => [
      { at: `${id}, meaning`, en: en.meaning, fr: fr.meaning },
      { at: `${id}, comparison`, en: en.comparison, fr: fr.comparison },
      ...(plainer ? [{ at: `${id}, plainer`, ...plainer }] : []),
    ]),
    ...(pack.exercises ?? []).flatMap(({ id, en, fr }) => [
      { at: `${id}, title`, en: en.title, fr: fr.title },
      ...en.steps.map((step, at) => ({ at: `${id}, step ${at + 1}`, en: step, fr: fr.steps[at] ?? '' })),
    ]),
  ]
}

function faultsOfTexts(pack: WordPack): string[] {
  const names = [
    { at: 'name', ...pack.name },
    ...pack.words.map(({ id, terms }) => ({ at: `${id}, terms`, en: terms.en.join('\n'), fr: terms.fr.join('\n') })),
  ]
  const all = [...names, ...textsOf(pack)]
  return [
    ...textsOf(pack).flatMap(({ at, en, fr }) => (en === fr ? [`${pack.id}, ${at}: both languages say the same`] : [])),
    ...LANGUAGES.flatMap(language =>
      all.flatMap(({ at, [language]: text }) =>
        faultsOfText(pack, language, text).map(fault => `${pack.id}, ${at} (${language}): ${fault}`),
      ),
    ),
  ]
}

function faultsOfText(pack: WordPack, language: Language, text: string): string[] {
  const faults: string[] = []
  const printed = text.replace(CELLS, '')
  const wrong = MISPRINTED[language].exec(printed)
  if (wrong) faults.push(`printed badly at “${printed.slice(Math.max(0, wrong.index - 12), wrong.index + 12)}”`)
  const long = sentencesOf(text).find(sentence => lengthOf(sentence) > LONGEST_SENTENCE)
  if (long) faults.push(`a sentence of ${lengthOf(long)} words, at most ${LONGEST_SENTENCE}: “${long}”`)
  const [plainer] = (UNPLAIN.test(text) && UNPLAIN.exec(withoutTerms(pack, language, text))) || []
  if (plainer) faults.push(`PRODUCT.md (4.4) has a plainer word for “${plainer}”`)
  const [never] = NEVER.exec(text) ?? []
  if (never) faults.push(`“${never}” is never said`)
  return faults
}

function faultsOfExercises(pack: WordPack): string[] {
  const code = PACKS.find(({ app }) => pack.kind === 'tool' && app === pack.app)
  if (code) return pack.exercises ? [`${pack.id}: the exercises of ${code.app} stand in lib/packs already`] : []
  const { exercises } = pack
  if (!exercises) return [`${pack.id}: it has no exercises`]
  const faults: string[] = []
  if (exercises.map(({ rung }) => rung).join() !== 'first,everyday,reading')
    faults.push(`${pack.id}: one exercise for each rung, first, everyday, reading, in this order`)
  for (const { id, en, fr } of exercises) {
    if (!id.startsWith(`${pack.id}-`)) faults.push(`${pack.id}, ${id}: the id must begin with “${pack.id}-”`)
    if (en.steps.length !== fr.steps.length) faults.push(`${pack.id}, ${id}: as many steps in both languages`)
    for (const text of [en.title, fr.title, ...en.steps, ...fr.steps])
      if (goesPublic(text)) faults.push(`${pack.id}, ${id}: it must end in a draft: “${text}”`)
    for (const { title } of [en, fr])
      if (title.length > 70) faults.push(`${pack.id}, ${id}: a title of one line: “${title}”`)
  }
  for (const twice of twins(exercises.map(({ id }) => id)))
    faults.push(`${pack.id}: two exercises have the id “${twice}”`)
  return faults
}

/** What of a text is one of these terms, in whatever number, case and accents: as it would be marked on a page. */
function termsIn(text: string, terms: readonly string[]): string[] {
  return matchWords(text, compileTerms(terms)).map(({ start, end }) => text.slice(start, end))
}

/** What of a text would be marked on a page that knows this pack: the longest term wins. */
function wordsOf(pack: WordPack, language: Language, text: string): string[] {
  return termsIn(
    text,
    pack.words.flatMap(({ terms }) => terms[language]),
  )
}

function isOf(word: Word, language: Language, found: string): boolean {
  return word.terms[language].some(term => sameWords(found, term))
}

/** A tool's own words may be those we say otherwise. */
function withoutTerms(pack: WordPack, language: Language, text: string): string {
  return wordsOf(pack, language, text).reduce((left, found) => left.replace(found, ''), text)
}

function twins(all: readonly string[]): string[] {
  return [...new Set(all.filter((each, at) => all.indexOf(each) < at))]
}
