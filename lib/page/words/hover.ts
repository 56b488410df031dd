import type { Marks, Place } from './marks'
import { rangeOf } from './marks'
import { boxesOf, isInside } from './measure'

/** How long the pointer rests on a word before its card is asked for, in milliseconds. */
const REST = 250

type Hovered = { marks: Marks; roots: Iterable<ShadowRoot>; isMarked: (place: Place) => boolean }

/**
 * Calls `rested` with the marked word under a pointer that has come to rest there. Returns what ends it. The mouse's own
 * events, not the pointer's: a finger that taps moves the mouse there too, and one that scrolls does not.
 */
export function onRest(hovered: Hovered, rested: (place: Place) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = ({ clientX, clientY, buttons }: MouseEvent) => {
    clearTimeout(timer)
    if (buttons !== 0) return
    timer = setTimeout(() => {
      const place = wordAt(hovered, clientX, clientY)
      if (place) rested(place)
    }, REST)
  }
  document.addEventListener('mousemove', look, true)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('mousemove', look, true)
  }
}

/** The marked word at a point of the viewport. The caret may be the nearest one beside the text, so boxes decide. */
function wordAt({ marks, roots, isMarked }: Hovered, x: number, y: number): Place | null | undefined {
  const isUnder = (place: Place) => {
    const range = isMarked(place) && rangeOf(place)
    return range && isInside(boxesOf(range), x, y)
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] })
  // Of a node that is no text nothing is known.
  return caret && marks.placesAt(caret.offsetNode as Text, caret.offset).find(isUnder)
}
