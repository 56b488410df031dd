/** How many ranges are registered, how many of them are in the window, and over how many windows' height they reach. */
export function registeredRanges(): { all: number; shown: number; screens: number } {
  const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight])
  const ruler = document.createRange()
  let [shown, top, bottom] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const range of ranges) {
    ruler.setStart(range.startContainer, range.startOffset)
    ruler.setEnd(range.endContainer, range.endOffset)
    const box = ruler.getBoundingClientRect()
    if (box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth) shown++
    top = Math.min(top, box.top)
    bottom = Math.max(bottom, box.bottom)
  }
  return { all: ranges.length, shown, screens: ranges.length > 0 ? (bottom - top) / innerHeight : 0 }
}
