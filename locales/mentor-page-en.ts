import { plural } from './plural'

const things = (n: number) => `${n} ${plural('en', n, 'thing', 'things')}`

/** What the mentor's page says, and the names of an answer's parts. */
export const mentorPage = {
  pageFrom: (name: string) =>
    name
      ? `From ${name}, with Ask My Mentor. This page works without internet.`
      : 'Made with Ask My Mentor. This page works without internet.',
  wouldLike: (name: string, n: number) =>
    name ? `${name} would like your view on ${things(n)}` : `Your view is wanted on ${things(n)}`,
  answerWhat: 'Answer what you can, in your own words. Nothing leaves this page until you save or copy it.',
  keptHere: 'Your words stay in this tab while it is open. Another program or page cannot read them.',
  otherLanguage: 'Français',
  minutesUnit: 'min',
  pictureFromScreen: 'What was on the screen',
  seeLarger: 'See it larger',
  closeLarge: 'Close',
  ownWords: 'Your words',
  partFor: (part: string, words: string) => `${part}: ${words}`,
  addComparison: 'A comparison',
  addSteps: 'Steps',
  addLink: 'A link',
  comparisonField: 'A comparison with what they know',
  stepsField: 'The steps, one a line',
  linkField: 'A link: a film, a message, a page',
  linkBegins: 'A link begins with https://.',
  lookAtLinks: 'One link is not whole: it begins with https://. Nothing was saved yet.',
  betterShown: 'Better shown: let’s do it together',
  notKnown: 'I don’t know yet, let’s find out together',
  exerciseField: 'An exercise to do together',
  toPractise: 'To practise together:',
  itIsLike: 'It is like:',
  stepByStep: 'Step by step:',
  laterSaid: {
    live: 'Better shown: let’s practise this together.',
    unknown: 'I don’t know yet: let’s find out together.',
  },
  jargonUsed: (words: readonly string[]) =>
    `You use ${words.map(word => `“${word}”`).join(', ')}. Does the other person know ${plural('en', words.length, 'it', 'them')}?`,
  tips: {
    ask: {
      title: 'Ask what they know',
      text: 'Begin where things are clear already, or ask one question back.',
    },
    oneThing: {
      title: 'One thing at a time',
      text: 'One idea that can be used on Monday is a full answer.',
    },
    mouse: {
      title: 'Let them hold the mouse',
      text: 'When you are together, say where to click and touch nothing yourself.',
    },
    plainWords: {
      title: 'Say it without jargon',
      text: 'Put an everyday word beside it, or a comparison with something familiar.',
    },
    unknown: {
      title: '“I don’t know yet” is a full answer',
      text: 'Looking it up together also shows how one finds out.',
    },
    doing: {
      title: 'Close by doing',
      text: 'End with one small thing to try alone, on a copy.',
    },
  },
  askInReturn: (name: string) => (name ? `Ask ${name} something in return` : 'Ask something in return'),
  askInReturnHint: 'A meeting word, a career question: it goes both ways.',
  yourQuestion: 'Your question',
  inReturn: 'A question in return:',
  saveAnswers: 'Save my answers',
  copyAnswersText: 'Copy as text',
  copyAnswersCode: 'Copy as a code',
  printPage: 'Print',
  giveBack: (name: string) => `Then give it back${name && ` to ${name}`}, by mail or chat.`,
  answersSaved: 'Saved with your downloads, as answers.txt.',
  answersCopied: 'Copied. Paste it where you two talk.',
  answersNotCopied: 'The browser did not let us copy. Please save your answers instead.',
  nothingSaid: 'There is no answer yet.',
  sealedPage: 'This page is sealed',
  passphraseField: 'The passphrase',
  passphraseAsk: 'Whoever gave you this page tells it to you another way.',
  openPage: 'Open it',
  opening: 'One moment …',
  pageProblem: {
    sealed: 'These words do not open it. Capital letters count.',
    cut: 'This page is damaged: a part of it is missing. Please ask for it once more.',
    shape: 'This page does not hold an agenda. Please ask for it once more.',
    newer: 'This page was made by a newer version. Please ask for it as text.',
    'too-large': 'This page holds more than it may. Please ask for it as text.',
  },
}
