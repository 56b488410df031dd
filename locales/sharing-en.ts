import { plural } from './plural'

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, one, other)}`

/** What is said around what leaves and what comes back. */
export const sharing = {
  answerBelow: 'Please answer under each question, and leave the marks in brackets: they bring your answers back.',
  neverShared: 'It has never left this computer.',
  leftOn: (day: string, name: string) => `Copied on ${day}${name && ` for ${name}`}.`,
  cameBack: 'Answers came back',
  whatCameBack: (name: string) => `What came back${name && ` from ${name}`}`,
  cameBackHint: 'Paste a mail, a message or a few words. First you see what would be added.',
  whatTheySent: 'What they sent',
  openTextFile: 'Open a text file',
  lookAtIt: 'Look at it',
  cameProblem: {
    nothing: 'There are no words in it yet. Please paste what they wrote.',
    'too-long': 'This is longer than any answer. Please paste only what they wrote.',
    'too-many': 'This holds more than 500 answers. Please paste a part of it.',
  },
  notText: 'This file is no text. Please open it yourself and paste its words.',
  forQuestion: 'It answers',
  noQuestionYet: 'To which question?',
  chooseQuestion: 'Choose the question',
  theirWords: 'Their words',
  shortenHint: 'You can shorten them: a greeting, a signature.',
  addIt: 'Add it',
  addItNamed: (words: string) => `Add it: ${words}`,
  alreadyHere: 'You have this one already.',
  addAnswers: (n: number) => `Add ${count(n, 'answer', 'answers')}`,
  answersAdded: (n: number) =>
    n === 0 ? 'Nothing was new.' : `${count(n, 'answer is', 'answers are')} with your questions.`,
  backToSession: 'Back to the session',
}
