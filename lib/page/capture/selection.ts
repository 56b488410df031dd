import { shadowRootOf } from '@/lib/page/shadow-root'
import { isElement, isText, nextNode } from './composed'

/** What is selected on the page, from one point to another; the points may lie in different shadow roots. */
export function chosenStretch(): AbstractRange | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return undefined
  const range = composedRange(selection) ?? selection.getRangeAt(0)
  const { startContainer, startOffset, endContainer, endOffset } = range
  return startContainer === endContainer && startOffset === endOffset ? undefined : range
}

/**
 * A browser tells of a selection in a shadow root only to who names the root, and else of its host: so the hosts it
 * begins and ends at are looked into, one level after another.
 */
function composedRange(selection: Selection): StaticRange | undefined {
  if (!('getComposedRanges' in selection)) return undefined
  const shadowRoots: ShadowRoot[] = []
  for (;;) {
    const range = selection.getComposedRanges({ shadowRoots })[0]
    if (!range) return undefined
    const found = [firstIn(range), lastIn(range)].flatMap(node => (isElement(node) ? (shadowRootOf(node) ?? []) : []))
    const fresh = found.filter(root => !shadowRoots.includes(root))
    if (fresh.length === 0) return range
    shadowRoots.push(...fresh)
  }
}

/** The first node a stretch may hold; `null` at the end of the page. */
export function firstIn({ startContainer, startOffset }: AbstractRange): Node | null {
  if (isText(startContainer)) return startContainer
  return startContainer.childNodes[startOffset] ?? nextNode(startContainer, false)
}

function lastIn({ endContainer, endOffset }: AbstractRange): Node | null {
  return endContainer.childNodes[endOffset - 1] ?? endContainer
}

/** The first node after a stretch; `null` at the end of the page. */
export function nodeAfter({ endContainer, endOffset }: AbstractRange): Node | null {
  if (isText(endContainer)) return endOffset > 0 ? nextNode(endContainer, false) : endContainer
  return endContainer.childNodes[endOffset] ?? nextNode(endContainer, false)
}
