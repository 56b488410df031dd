/** What the words script and the card script, two files in one isolated world, know of each other. */
import type { CardContent } from '@/lib/model/card'

/** The word a card belongs to. */
export type Anchor = { element: Element; boxes: () => DOMRect[] }

export type CardOptions = {
  /** Opened by the keyboard: the card takes the focus, and gives it back. */
  focus: boolean
  /** Called with the card's element before it enters the page, so that it is not read as a part of the page. */
  ours: (host: Element) => void
  closed: () => void
}

export type OpenCard = (content: CardContent, anchor: Anchor, options: CardOptions) => () => void

const door = globalThis as { ammOpenCard?: OpenCard }

export function cardDoor(): OpenCard | undefined {
  return door.ammOpenCard
}

export function setCardDoor(open: OpenCard): void {
  door.ammOpenCard = open
}
