import type { Marks, Place } from './marks'
import { boxesOf } from './measure'

/** How long the pointer rests on a word before its card is asked for, in milliseconds. */
const REST = 250
/** How far beside a word the pointer may be, in CSS pixels. */
const SLACK = 2

type Hovered = { marks: Marks; roots: Iterable<ShadowRoot>; rangeOf: (place: Place) => StaticRange | undefined }

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
function wordAt({ marks, roots, rangeOf }: Hovered, x: number, y: number): Place | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] })
  if (!(caret?.offsetNode instanceof Text)) return undefined
  return marks.placesAt(caret.offsetNode, caret.offset).find(place => {
    const range = rangeOf(place)
    return (
      range !== undefined &&
      boxesOf(range).some(
        box => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
      )
    )
  })
}
