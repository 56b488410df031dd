import { LIMITS, oneLine } from '@/lib/text/plain-text'

/** The headings a reader passed to come to `start`: the nearest above it, and above that the nearest of a higher rank. */
export function headingsAbove(start: Node): string[] {
  const all = document.querySelectorAll('h1, h2, h3, h4, h5, h6')
  const above: string[] = []
  let rank = 7
  for (let place = lastBefore(all, start); place >= 0 && rank > 1; place--) {
    const heading = all[place]
    const level = Number(heading?.tagName[1])
    if (!heading || level >= rank || !heading.checkVisibility()) continue
    const text = oneLine(heading.textContent ?? '', LIMITS.heading)
    if (text === '') continue
    above.unshift(text)
    rank = level
  }
  return above
}

/** The place of the last element that stands before `start` and does not hold it; elements are in document order. */
function lastBefore(all: NodeListOf<Element>, start: Node): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const relation = all[middle]?.compareDocumentPosition(start) ?? 0
    if (relation & Node.DOCUMENT_POSITION_FOLLOWING && !(relation & Node.DOCUMENT_POSITION_CONTAINED_BY))
      low = middle + 1
    else high = middle
  }
  return low - 1
}
