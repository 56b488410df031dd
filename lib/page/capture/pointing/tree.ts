/** Ways through what a page is made of: up and down across shadow roots and the frames we may look into. */
import { shadowRootOf } from '@/lib/page/shadow-root'

/** The document inside a frame, where the browser lets us look: frames of the page's own origin. */
export function documentIn(element: Element): Document | undefined {
  const { contentDocument } = element as HTMLIFrameElement
  return (element.localName === 'iframe' || element.localName === 'frame') && contentDocument
    ? contentDocument
    : undefined
}

/** What holds an element: its parent, the host of its shadow root, or the frame whose page it is in. */
export function parentOf(element: Element): Element | undefined {
  const { body, defaultView } = element.ownerDocument
  const above = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host
  // The frame itself stands for the empty body around what it shows.
  return (above === body ? defaultView?.frameElement : above) ?? above ?? defaultView?.frameElement ?? undefined
}

/** What an element shows inside, in order: the children of its shadow root or of its frame, else its own. */
export function childrenOf(element: Element): Element[] {
  const inside = documentIn(element)?.body ?? shadowRootOf(element) ?? element
  return [...inside.children].flatMap(child => (isSeen(child) ? [child] : boxless(child)))
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

/** An element without a box of its own (`display: contents`) stands for its children. */
function boxless(element: Element): Element[] {
  return getComputedStyle(element).display === 'contents' ? childrenOf(element) : []
}
