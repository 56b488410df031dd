import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en as panelEn } from '@/locales/en'
import { exchangeIn } from '@/locales/exchange'
import { fr as panelFr } from '@/locales/fr'
import { manifestMessages } from '@/locales/manifest-messages'
import { pageStringsIn } from '@/locales/mentor-page'
import { packsIn } from '@/locales/packs'
import { wordsIn } from '@/locales/words'

/** What the panel, the card and the mentor's page say. */
const en = { ...panelEn, ...exchangeIn('en'), ...wordsIn('en'), ...packsIn('en'), ...pageStringsIn('en') }
const fr = { ...panelFr, ...exchangeIn('fr'), ...wordsIn('fr'), ...packsIn('fr'), ...pageStringsIn('fr') }
type Strings = typeof en

/** Every sentence made from parts, with arguments of each kind it meets; a new one without samples does not compile. */
const SAMPLES: {
  [Key in keyof Strings as Strings[Key] extends Made ? Key : never]: Parameters<Extract<Strings[Key], Made>>[]
} = {
  lastCopy: [[0], [1], [12]],
  planned: [['Thursday 3 December']],
  answered: [[''], ['Nadia']],
  keptNow: [['filter view']],
  underHeadings: [['Budget › Sales']],
  pictureOf: [['Budget 2027']],
  closeUpOf: [['Budget 2027']],
  unsaved: [[1], [2]],
  bin: [[0], [1], [2]],
  restoreNamed: [['filter view']],
  shownNow: [['Sheets']],
  pointingGesture: [[''], ['Alt + Shift + Q']],
  pointingRefused: [[''], ['Alt + Shift + Q']],
  maybeHere: [
    [1, 1],
    [2, 3],
  ],
  lookingRefused: [[''], ['Alt + Shift + Y']],
  moreAddressParts: [[1], [2]],
  partsMissing: [['tab, cell']],
  partsMissingNoPicture: [['tab, cell']],
  unreadFrame: [['tables.example']],
  lookInside: [['tables.example']],
  named: [['Button', 'Pivot table']],
  whatMentorSaid: [[''], ['Nadia']],
  asksYou: [
    ['Nadia', 1],
    ['Nadia', 3],
  ],
  takenIn: [[0], [1], [2]],
  invitesYou: [[''], ['Nadia']],
  replacesSeal: [['Nadia']],
  paired: [['Nadia']],
  sealedForTwo: [['Nadia']],
  asksYouTitle: [
    ['Nadia', 0],
    ['Nadia', 1],
    ['Nadia', 3],
  ],
  nothingCame: [['Nadia']],
  balance: [['Nadia', 3, 2]],
  stillLearns: [['Nadia', ['cohort', 'churn']]],
  whenYouLike: [[2]],
  sentBefore: [[1]],
  sendAnswers: [
    ['Nadia', 0],
    ['Nadia', 1],
    ['Nadia', 2],
  ],
  askThem: [['Nadia']],
  keptAsWord: [['filter view']],
  saidOn: [
    ['', '12 March'],
    ['Nadia', '12 March'],
  ],
  pictureFrom: [['Tableau, Sales by region']],
  removeDrawingNamed: [['1. A circle']],
  drawingNow: [['A circle', 10, 20, 30, 40]],
  drawingAdded: [['A circle']],
  drawingRemoved: [['A circle']],
  youAnd: [['Nadia']],
  days: [[7], [30]],
  timeThere: [['Nadia', 'Thursday 16:00']],
  tookPlace: [['Thursday 3 December', 'Nadia']],
  pathAt: [[1, 6, 'Reading results']],
  pathNow: [['Reading results']],
  minutesOf: [['filter view']],
  minutesGiven: [
    ['filter view', 1],
    ['filter view', 5],
  ],
  rungOf: [['filter view']],
  topicCut: [[300]],
  carriedOften: [[3]],
  showAllLater: [[40]],
  backInLineNamed: [['filter view']],
  willNotDo: [['Thursday']],
  repeated: [['Every 14 days']],
  meetingWith: [['Nadia']],
  reminder: [[0], [1], [3]],
  inWriting: [[1], [3]],
  inWritingHint: [['Nadia']],
  inWritingTitle: [['Thursday 3 December']],
  rhythm: [[14]],
  quickWords: [[2], [3]],
  lastTime: [['Nadia moved house.']],
  minutesLeftWord: [[0], [1], [12]],
  minutesOverWord: [[1], [2]],
  minutesOver: [[1], [2]],
  finishGently: [[1], [5]],
  ofMinutesWith: [[30, 'Nadia']],
  nowOn: [
    [1, 6, 1],
    [2, 6, 9],
  ],
  nextBlock: [['What I keep']],
  answeredNamed: [['filter view']],
  doneWith: [['Nadia']],
  bothKeep: [['Nadia']],
  noteTo: [['filter view']],
  another: [['Notes', 2]],
  notesOf: [
    ['Thursday 3 December', ''],
    ['Thursday 3 December', 'Nadia'],
  ],
  howClear: [['filter view']],
  iAgreedOn: [['3 December']],
  theyAgree: [['Nadia']],
  theyAgreedOn: [['Nadia', '3 December']],
  sessionsFound: [[0], [1], [2]],
  sayNo: [['Yanis'], ['']],
  sayNoWords: [['Yanis'], ['']],
  thankYou: [['Yanis'], ['']],
  thankYouWords: [
    ['Yanis', 'a pivot table'],
    ['', ''],
  ],
  questionsFound: [[0], [1], [2]],
  hiddenForYou: [[0], [1], [2]],
  leftOn: [
    ['text to paste', 'Thursday', ''],
    ['text to paste', 'Thursday', 'Nadia'],
  ],
  whatCameBack: [[''], ['Nadia']],
  addItNamed: [['filter view']],
  codeLength: [[3500]],
  withPictureNamed: [['filter view']],
  pageFrom: [[''], ['Claire']],
  wouldLike: [
    ['', 1],
    ['Claire', 3],
  ],
  partFor: [['Your words', 'filter view']],
  giveBack: [[''], ['Claire']],
  jargonUsed: [[['pivot']], [['pivot', 'KPI']]],
  askInReturn: [[''], ['Claire']],
  asksInReturn: [[''], ['Yanis']],
  addAnswers: [[0], [1], [2]],
  answersAdded: [[0], [1], [2]],
  hideMoreHint: [['Yanis']],
  sessionLine: [['Thursday 3 December', '2026', 'Nadia']],
  minutes: [[0], [1], [2]],
  sessionTitle: [['Thursday 3 December', '10:00', 'Nadia']],
  fits: [[8, 30]],
  fitsPartly: [[30, 30]],
  sizeOf: [['filter view']],
  upNamed: [['filter view']],
  downNamed: [['filter view']],
  laterNamed: [['filter view']],
  moveByHand: [['filter view']],
  movedTo: [['filter view', 2]],
  thisTimeNamed: [['filter view']],
  sendTo: [['Nadia']],
  whatLeaves: [['Nadia']],
  goesAlongNamed: [['filter view']],
  withAddressNamed: [['filter view']],
  agendaTitle: [['Thursday 3 December', 30]],
  wordsTitle: [[0], [1], [2]],
  wordDeleted: [['filter view']],
  explainOn: [['docs.example']],
  explainedOn: [['docs.example']],
  stopOn: [['docs.example']],
  handsOffHere: [['docs.example']],
  remove: [['docs.example']],
  copyOpened: [[0], [1], [2]],
  cardLabel: [['filter view']],
  wordsTold: [
    [1, 'Nadia'],
    [2, 'Nadia'],
  ],
  wordsFound: [[0], [1], [2]],
  told: [['Nadia']],
  firmOf: [['Nadia']],
  knownSince: [['12 March']],
  backToday: [[1], [2]],
  backMet: [['Sheets']],
  backOn: [['filter view', '12 March']],
  stillNeeded: [
    [0, 1],
    [1, 2],
    [12, 20],
  ],
  looksMine: [['filter view']],
  staysAsked: [['filter view']],
  metDays: [[1], [5]],
  notOnSite: [['docs.example']],
  againOn: [['docs.example']],
  wordsOfFirm: [
    [1, 'Claire'],
    [2, 'Claire'],
  ],
  askedHere: [
    ['filter view', '12 March'],
    ['', '12 March'],
  ],
  moreHere: [[1], [2]],
  explainedNow: [['filter view']],
  notExplained: [['filter view']],
  whatMeansQuestion: [['filter view']],
  mergeWith: [['filter view']],
  wordAdded: [['filter view']],
  wordChanged: [['filter view']],
  wordKnown: [['filter view']],
  wordMarked: [['filter view']],
  wordsMerged: [['filter view', 'filter views']],
  wordsTaken: [[1], [2]],
  filesNew: [[1], [2]],
  filesSame: [[1], [2]],
  filesOther: [[1], [2]],
  filesLeftOut: [[1], [2]],
  filesLine: [[3, 'There is no word.']],
  filesMore: [[1], [2]],
  notYet: [['Tableau']],
  notYetPartner: [['Corporate words']],
  besideMentor: [['Tableau']],
  inThisLanguage: [['pivot table']],
  plainer: [['agree with everybody']],
  seeAlso: [['extract, filter']],
  packsOn: [
    [12, 0],
    [12, 1],
    [12, 3],
  ],
  packWords: [[1], [28]],
  packOn: [['Tableau', 28]],
  packOff: [['Tableau']],
  packLookNamed: [['Tableau']],
  packFound: [[0], [1], [2]],
  packAgainNamed: [['extract']],
  askThisNamed: [['What is an extract']],
  openAskedNamed: [['What is an extract']],
  practiceStep2: [['Ask my mentor']],
  practiceStep2Keys: [['Alt + Shift + Q']],
}
type Made = (...parts: never[]) => string

/** Sentences that read the same in both languages, and why. */
const SAME_IN_BOTH: Record<string, string> = {
  appName: 'the name of the product is not translated',
  questions: 'the same word in French',
  minutesWord: 'the same word in French',
  minutesUnit: 'the same short form in French',
  minutesShort: 'the same short form in French',
  minutes: 'made of a number and that word',
  saidOn: 'made of a name and a day only',
  notes: 'the same word in French',
  notesOf: 'a day only where no name is known',
}

/** Keys that are put together while the program runs, and where; nobody can search for them. */
const COMPUTED: Record<string, string> = {
  questions: 't[id]',
  session: 't[id]',
  words: 't[id]',
}

type Said = { key: string; path: string; text: string }
type Part = string | Made | { [key: string]: Part }

/** Everything a catalogue can say, one entry for each sample; nested sentences carry their parent's key. */
function said(catalogue: Strings): Said[] {
  const all: Said[] = []
  const read = (value: Part, key: string, path: string) => {
    if (typeof value === 'string') all.push({ key, path, text: value })
    else if (typeof value === 'function')
      for (const sample of (SAMPLES as Record<string, unknown[][]>)[key] ?? [[7]])
        all.push({ key, path: `${path}(${sample.join(', ')})`, text: value(...(sample as never[])) })
    else for (const [name, part] of Object.entries(value)) read(part, key, `${path}.${name}`)
  }
  for (const [key, value] of Object.entries(catalogue)) read(value as Part, key, key)
  return all
}

const catalogues = { en: said(en), fr: said(fr) }

const ROOT = resolve(import.meta.dirname, '..')
const sources = globSync('{components,entrypoints,lib,locales,reply}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter(path => !/\.test\.tsx?$|^locales\/(\w+-)*(en|fr)\.ts$/.test(path))
  .map(path => readFileSync(resolve(ROOT, path), 'utf8'))
  .join('\n')
const manifestSource = readFileSync(resolve(ROOT, 'locales/manifest-messages.ts'), 'utf8')

test('English and French say the same things', () => {
  expect(catalogues.fr.map(({ path }) => path)).toEqual(catalogues.en.map(({ path }) => path))
})

test.each(Object.keys(en))('the sentence "%s" is said somewhere', key => {
  const computed = COMPUTED[key]

  const used = computed
    ? sources.includes(computed)
    : new RegExp(String.raw`(\b[tx]|\))\.${key}\b`).test(sources) || manifestSource.includes(`'${key}'`)

  expect(used).toBe(true)
})

test('nothing is left in English for French readers', () => {
  const same = catalogues.en.filter(({ text }, place) => text === catalogues.fr[place]?.text)

  expect(new Set(same.map(({ key }) => key))).toEqual(new Set(Object.keys(SAME_IN_BOTH)))
})

test('in French a no-break space stands before : ; ? ! and inside « »', () => {
  const wrong = catalogues.fr.filter(({ text }) => isWronglySpaced(text))

  expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([])
})

/** A colon between digits is a time, and one before two slashes belongs to an address. */
function isWronglySpaced(text: string): boolean {
  return /(?<!\u00a0)(?!:\/\/)[:;?!»](?<!\d:(?=\d))|«(?!\u00a0)/u.test(text)
}

test('the look-out for French spaces sees each of them', () => {
  for (const wrong of ['Prévue : jeudi', 'Prévue: jeudi', 'Quoi ?', 'Oui!', '« mot\u00a0»', '«mot»', '«\u00a0mot »'])
    expect(isWronglySpaced(wrong), wrong).toBe(true)
  for (const right of ['Prévue\u00a0: jeudi', 'à 10:00', 'Quoi\u00a0?', '«\u00a0mot\u00a0»', 'Oui. Non…'])
    expect(isWronglySpaced(right), right).toBe(false)
})

test('apostrophes and quotation marks are the printed ones', () => {
  for (const { path, text } of [...catalogues.en, ...catalogues.fr]) expect(text, path).not.toMatch(/['"]/)
  for (const { path, text } of catalogues.fr) expect(text, path).not.toMatch(/[“”]/)
})

describe.each(['en', 'fr'] as const)('%s', language => {
  test(`${language}: no sentence has more than 20 words`, () => {
    const long = catalogues[language].flatMap(({ path, text }) =>
      text.split(/[.?!…](?:\s|$)/).flatMap(sentence => (countWords(sentence) > 20 ? [`${path}: ${sentence}`] : [])),
    )

    expect(long).toEqual([])
  })

  test(`${language}: nothing is empty, cut off or half filled in`, () => {
    for (const { path, text } of catalogues[language]) {
      expect(text, path).not.toMatch(/undefined|NaN|null|\[object/)
      expect(text, path).not.toMatch(/^\s|\s$|[ ]{2}/)
      expect(text.length, path).toBeGreaterThan(0)
    }
  })

  test(`${language}: the browser's list of extensions gets the product's name and its one sentence`, () => {
    const messages = JSON.parse(manifestMessages()[language] ?? '') as Record<string, { message: string }>

    expect(Object.keys(messages)).toEqual(['name', 'description', 'commandAsk', 'commandPoint', 'commandNextWord'])
    expect(messages.name?.message.length).toBeLessThanOrEqual(75)
    expect(messages.description?.message.length).toBeLessThanOrEqual(132)
  })
})

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

test('one is one and two are two, in each language', () => {
  expect([en.minutes(0), en.minutes(1), en.minutes(2)]).toEqual(['0 minutes', '1 minute', '2 minutes'])
  expect([fr.minutes(0), fr.minutes(1), fr.minutes(2)]).toEqual(['0 minute', '1 minute', '2 minutes'])
})
