/** What the words script and the card script, two files in one isolated world, know of each other. */

/** Everything a card says, in the language of the person who reads it. */
export type CardContent = {
  term: string
  meaning: string
  said: string
  close: string
  onlyYou: string
  label: string
  language: string
}

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
