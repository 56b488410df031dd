/** What the words script and the marks script, two files in one isolated world, know of each other. */
import type { CardContent } from '@/lib/model/card'
import type { Match } from '@/lib/text/match-words'
import type { Faint } from '@/lib/text/word-index'
import type { Run } from './walk'

/** Which known words are marked: the first of each on the screen, or every one. */
export type Mode = 'first' | 'every'

/** How marked words look: `faint` are those, by their numbers, whose lines fade. */
export type Look = { mode: Mode; faint: Faint }

export type Outside = {
  explain: (words: string) => Promise<CardContent | undefined>
  /** These words were in view for a while with their cards unopened. */
  met: (words: string[]) => void
  isAlive: () => boolean
  replaced: () => void
  /** Those that the walk came by. */
  roots: Iterable<ShadowRoot>
}

/** A page of which somebody else reads the text. */
export type MarkedPage = {
  /** Takes the known words of a run in place of whatever was known of its nodes. */
  read: (run: Run, matches: Match[]) => void
  /** The page changed this text or threw it away. */
  lost: (text: Text) => void
  /** The page changed something: words may have moved. */
  changed: () => void
  /** Elements of our own, which are no part of the page. */
  isOurs: (node: Node) => boolean
  /** Forgets all words, to begin anew. */
  clear: (look: Look) => void
  /** Pages with lines of their own may clear the registry, or empty what is in it. */
  look: () => void
  /** Opens the card of the next marked word, with the focus in it. */
  next: () => void
  stop: () => void
}

export type MarkPage = (look: Look, outside: Outside) => MarkedPage

const door = globalThis as { ammMarkPage?: MarkPage }

export function marksDoor(): MarkPage | undefined {
  return door.ammMarkPage
}

export function setMarksDoor(mark: MarkPage): void {
  door.ammMarkPage = mark
}
