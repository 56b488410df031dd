/** What the words script and the card script, two files in one isolated world, know of each other. */
import type { CardContent } from '@/lib/model/card'

/** The word a card belongs to. */
export type Anchor = { element: Element; boxes: () => DOMRect[] }

export type CardOptions = {
  /** Opened by the keyboard: the card takes the focus, and gives it back. */
  focus: boolean
  /**
   * Called with the card's element before it enters the page, so that it is not read as a part of the page. Who is not
   * the one that reads leaves it out: then the card stands in an element that is never read.
   */
  ours?: (host: Element) => void
  closed: () => void
}

export type OpenCard = (content: CardContent, anchor: Anchor, options: CardOptions) => () => void

const door = globalThis as { ammOpenCard?: OpenCard; ammCloseCard?: () => void }

export function cardDoor(): OpenCard | undefined {
  return door.ammOpenCard
}

/** There is one card at a time, whoever opened the one before. */
export function setCardDoor(open: OpenCard): void {
  door.ammOpenCard = (...card) => {
    door.ammCloseCard?.()
    const close = open(...card)
    door.ammCloseCard = close
    return close
  }
}
