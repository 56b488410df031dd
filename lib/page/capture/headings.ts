import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { frameOf } from './frames'
import { seenIn, soon } from './seen-texts'

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]'
/** Milliseconds for a page that has no end of headings. */
const PATIENCE = 100

/**
 * The headings a reader passed to come to `start`: the nearest above it, and above that the nearest of a higher rank,
 * then those of the page around when it stands in a shadow root or a frame.
 */
export function headingsAbove(start: Node): string[] {
  const above: string[] = []
  let rank = 7
  for (let place: Node | undefined = start; place; ) {
    const root: Node = place.getRootNode()
    const found = headingsIn(root as Document | ShadowRoot, place, rank)
    above.unshift(...found.texts)
    rank = found.rank
    const { host } = root as ShadowRoot
    // A document of its own counts its ranks from the beginning.
    if (!host) rank = 7
    place = host ?? frameOf((root as Document).defaultView ?? window)
  }
  return above.slice(-LIMITS.headings)
}

function headingsIn(root: Document | ShadowRoot, start: Node, from: number): { texts: string[]; rank: number } {
  const all = root.querySelectorAll(HEADINGS)
  const until = soon(PATIENCE)
  const texts: string[] = []
  let rank = from
  for (let place = lastBefore(all, start); place >= 0 && rank > 1 && performance.now() < until; place--) {
    const heading = all[place]
    const level = heading ? rankOf(heading) : rank
    if (!heading || level >= rank || !heading.checkVisibility()) continue
    const text = oneLine(seenIn(heading, LIMITS.heading), LIMITS.heading)
    if (text === '') continue
    texts.unshift(text)
    rank = level
  }
  return { texts, rank }
}

function rankOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level')) || Number(heading.localName[1]) || 2
}

/** The place of the last element that stands before `start` and does not hold it; elements are in document order. */
export function lastBefore(all: ArrayLike<Element>, start: Node): number {
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
