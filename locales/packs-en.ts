import { plural } from './plural'

const words = (n: number) => `${n} ${plural('en', n, 'word', 'words')}`

/** The ready-made packs on the screen of the words: only what is loaded when it is wanted says it. */
export const packs = {
  packsTitle: 'Ready-made words',
  packsAbout:
    'Words of tools and fields, in plain words. None is from your mentor yet. What your mentor says always comes first.',
  packsAllowFirst: 'To see them underlined, first allow a site above, under “On web pages”.',
  packsGroup: { tools: 'Tools', fields: 'Fields', firms: 'For a mentor: the words of companies' },
  packsOn: (n: number, on: number) => `${n} ${plural('en', n, 'set', 'sets')}${on === 0 ? '' : `, ${on} switched on`}`,
  packWords: words,
  packOn: (name: string, n: number) => `“${name}” is switched on: ${words(n)}.`,
  packOff: (name: string) => `“${name}” is switched off.`,
  packLook: 'Look inside',
  packLookNamed: (name: string) => `Look inside: ${name}`,
  packBroken: 'These words could not be read. Nothing else is touched by it.',
  packSwitch: 'Explain these words on web pages',
  packFind: 'Find one of these words',
  packFound: (n: number) => (n === 0 ? 'Nothing found. Try fewer or other words.' : `${words(n)} found`),
  packAgain: 'Underline it again',
  packAgainNamed: (term: string) => `Underline it again: ${term}`,
  starters: 'Questions to begin with',
  startersHint: 'Many people ask these.',
  askThis: 'Ask this',
  askThisNamed: (question: string) => `Ask this: ${question}`,
  askedThis: 'It is in your questions.',
  openAsked: 'Open the question',
  openAskedNamed: (question: string) => `Open the question: ${question}`,
  packGoal: 'A goal to begin with',
  packExercises: 'To practise',
  packExercisesHint: 'They end in a draft. Nothing becomes public.',
}
