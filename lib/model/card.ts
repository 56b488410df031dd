import type { RecallAnswer } from './recall'
import { RECALL_ANSWERS } from './recall'

/** What one person said of a word. */
export type CardSaying = {
  meaning: string
  said: string
  comparison?: string | undefined
  plain?: string | undefined
  steps?: string[] | undefined
  /** An address of the web. */
  link?: string | undefined
  /** Whether there is a question that one can go back to; else why not, in words. */
  met: true | string
}

/** What a ready-made pack says of a word; none of it is the mentor's. */
export type CardReady = {
  /** That it is not from the mentor, and which pack it is from. */
  said: string
  meaning: string
  comparison: string
  /** Sentences below: how it is said in the reader's language or more plainly, and which words help. */
  more: string[]
}

/** What a person can do on the card besides answering; the last three undo the two before them and an answer. */
const DEEDS = ['ask-again', 'where-met', 'know', 'not-here', 'not-known', 'here-again', 'not-asked'] as const
export const CARD_DEEDS = [...DEEDS, ...RECALL_ANSWERS] as const
export type CardDeed = (typeof CARD_DEEDS)[number]

/** Everything the card of a word says on a page, in the language of its reader: sayings first, the newest at the top. */
export type CardContent = {
  term: string
  /** The words as they stand on the page, by which the word is known when something is done with it. */
  words: string
  sayings: CardSaying[]
  ready: CardReady[]
  label: string
  language: string
  /** The colours the person chose for what is ours. */
  look: 'auto' | 'light' | 'dark'
  /** Where the card asks before it tells: what it says then. */
  ask?: { what: string; show: string; answers: Record<RecallAnswer, string>; noted: string } | undefined
  t: {
    close: string
    onlyYou: string
    like: string
    inShort: string
    steps: string
    link: string
    whereMet: string
    know: string
    known: string
    notHere: string
    notHereNow: string
    askAgain: string
    undo: string
    failed: string
  }
}
