type Box = { left: number; top: number; right: number; bottom: number }
type Size = { width: number; height: number }

const GAP = 6
const MARGIN = 8

/** Where a card stands, in CSS pixels of the viewport. */
export type CardPlace = { left: number; top: number; maxHeight: number }

/** Under the word, or above it where there is more room; inside the window, and never over the word. */
export function placeCard(word: Box, card: Size, view: Size): CardPlace {
  const below = view.height - MARGIN - word.bottom - GAP
  const above = word.top - GAP - MARGIN
  const under = card.height <= below || below >= above
  const maxHeight = Math.max(0, under ? below : above)
  const height = Math.min(card.height, maxHeight)
  const middle = (word.left + word.right) / 2
  const left = Math.max(MARGIN, Math.min(middle - card.width / 2, view.width - card.width - MARGIN))
  return { left, top: under ? word.bottom + GAP : word.top - GAP - height, maxHeight }
}

/** The box around all lines of a word. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(box => box.left)),
    top: Math.min(...boxes.map(box => box.top)),
    right: Math.max(...boxes.map(box => box.right)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  }
}
