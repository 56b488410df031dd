import { plural } from './plural'

/** What is said around what leaves and what comes back. */
export const sharing = {
  answerBelow: 'Please answer under each question, and leave the marks in brackets: they bring your answers back.',
  neverShared: 'It has never left this computer.',
  leftOn: (way: string, day: string, name: string) => `It left on ${day}${name && ` for ${name}`}: ${way}.`,
  asksYou: (name: string, n: number) => `${name} asks you ${n} ${plural('en', n, 'thing', 'things')}`,
  leftAs: {
    copied: 'text to paste',
    mail: 'a mail',
    page: 'a page to open',
    code: 'a code to paste',
    file: 'a file with the code',
    print: 'on paper',
  },
  stillLearning: 'Words I am still learning',
  addIt: 'Add it',
}
