/** Where words stand on the screen. One live range is used for all, and let go at once: a page pays for live ranges. */
let ruler: Range | undefined

/** The boxes of a word, one a line, in CSS pixels of the viewport. */
export function boxesOf(range: StaticRange): DOMRect[] {
  ruler ??= document.createRange()
  try {
    ruler.setStart(range.startContainer, range.startOffset)
    ruler.setEnd(range.endContainer, range.endOffset)
    return [...ruler.getClientRects()].filter(box => box.width > 0 && box.height > 0)
  } catch {
    return [] // The page cut the text since.
  } finally {
    ruler.setStart(document, 0)
    ruler.collapse(true)
  }
}

/** Whether any of it is in the window, or within `margin` pixels above and below it. */
export function isOnScreen(boxes: DOMRect[], margin = 0): boolean {
  return boxes.some(
    box => box.bottom > -margin && box.top < innerHeight + margin && box.right > 0 && box.left < innerWidth,
  )
}

export function isInside(boxes: DOMRect[], x: number, y: number, slack = 2): boolean {
  return boxes.some(
    box => x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack,
  )
}
