/** Ways through what a page is made of: up and down across shadow roots and the frames we may look into. */
import { shownIn } from '@/lib/page/capture/composed'
import { documentIn } from '@/lib/page/capture/frames'
import { shadowRootOf } from '@/lib/page/shadow-root'

/** What holds an element: what it is shown in, or the frame whose page it is in. */
export function parentOf(element: Element): Element | undefined {
  const { body, defaultView } = element.ownerDocument
  let above = shownIn(element)
  while (above && isBoxless(above)) above = shownIn(above)
  // The frame itself stands for the empty body around what it shows.
  return (above === body ? defaultView?.frameElement : above) ?? above ?? defaultView?.frameElement ?? undefined
}

/** What an element shows inside, in order: what is in its frame, its shadow root or its slot, else its own children. */
export function childrenOf(element: Element): Element[] {
  const given = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : []
  const inside = documentIn(element)?.body ?? shadowRootOf(element) ?? element
  const children = given.length > 0 ? given : [...inside.children]
  return children.flatMap(child => {
    if (isBoxless(child)) return childrenOf(child)
    return isSeen(child) ? [child] : []
  })
}

/** The element before (`-1`) or after (`1`) this one in the same parent. */
export function neighbourOf(element: Element, direction: -1 | 1): Element | undefined {
  const parent = parentOf(element)
  if (!parent) return undefined
  const all = childrenOf(parent)
  const place = all.indexOf(element)
  return place < 0 ? undefined : all[place + direction]
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]'

/** The next (`1`) or previous (`-1`) thing the Tab key would stop at in the element's document. */
export function focusableFrom(element: Element, direction: -1 | 1): Element | undefined {
  const all = [...element.ownerDocument.querySelectorAll(FOCUSABLE)].filter(
    each => isSeen(each) && (each as HTMLElement).tabIndex >= 0 && !each.matches(':disabled'),
  )
  const wanted = direction > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const beyond = all.filter(each => element.compareDocumentPosition(each) & wanted)
  return direction > 0 ? beyond[0] : beyond.at(-1)
}

/** Our own elements, which are no part of the page. */
export const ours = new WeakSet<Element>()

function isSeen(element: Element): boolean {
  if (ours.has(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

/** An element without a box of its own, a slot for one: what is in it stands where it stands. */
function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents'
}
