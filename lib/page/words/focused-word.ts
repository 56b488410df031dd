import { boxesOf } from './measure'

/** The name under which marked words stand in the document's registry (`paint.ts`). */
const LINES = 'dotted-line'

export type FocusedWord = { element: Element; words: string; boxes: () => DOMRect[] }

/** The first marked word in what has the keyboard, a link or a button for example; `undefined` where there is none. */
export function focusedWord(element: Element): FocusedWord | undefined {
  const found = [...(CSS.highlights.get(LINES) ?? [])]
    .filter(range => range.startContainer.isConnected && element.contains(range.startContainer))
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
  const [first] = found
  if (!first) return undefined
  const live = document.createRange()
  try {
    live.setStart(first.startContainer, first.startOffset)
    live.setEnd(first.endContainer, first.endOffset)
  } catch {
    return undefined // The page cut the text since.
  }
  const words = live.toString()
  return { element, words, boxes: () => boxesOf(first) }
}

function isBefore(one: AbstractRange, other: AbstractRange): boolean {
  if (one.startContainer === other.startContainer) return one.startOffset < other.startOffset
  const position = one.startContainer.compareDocumentPosition(other.startContainer)
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
