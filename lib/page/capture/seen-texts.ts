import { shadowRootOf } from '@/lib/page/shadow-root'
import { blockOf } from './blocks'
import { isElement, isText, nearest, nextNode, nodeBefore, shownIn, slotOf } from './composed'

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'datalist'])
/** How many nodes a walk passes between two looks at the clock. */
const STEP = 256

/** A moment after which a walk stops where it is: a page can be longer than anybody waits. */
export type Deadline = number

export const soon = (milliseconds: number): Deadline => performance.now() + milliseconds

/** Where a walk begins and how far it goes. */
export type Walk = {
  from: Node | null
  direction: 1 | -1
  until: Deadline
  within?: Node
  /** The first node that is not met any more. */
  stop?: Node | null
  skip?: (element: Element) => boolean
}

/**
 * The texts a person sees and the line breaks (`br`) between them, from a node onward or backward, over shadow
 * borders. What is hidden, and what stands in fields, is left out. A walk that ran out of time says so by `true`.
 */
export function* seenTexts({ from, direction, until, within, stop, skip }: Walk): Generator<Text | Element, boolean> {
  const around = aroundOf(stop)
  let node: Node | null = from && (hiddenAround(from) ?? from)
  for (let count = 1; node && node !== stop; count++) {
    if (count % STEP === 0 && performance.now() > until) return true
    let enter = false
    if (isText(node)) {
      if (isSeenText(node)) yield node
    } else if (isElement(node)) {
      if (node.localName === 'br') yield node
      enter = isSeen(node) && !skip?.(node)
      if (!enter && around.has(node)) break
    }
    node = direction > 0 ? nextNode(node, enter, within) : nodeBefore(node, enter)
  }
  return false
}

/** The outermost element around a node that is not seen: a walk that begins inside it leaves it first. */
function hiddenAround(node: Node): Element | null {
  const hidden = nearest(node, element => !isSeen(element))
  const around = hidden && shownIn(hidden)
  return (around && hiddenAround(around)) ?? hidden
}

/** Whether a text or an element can be seen, and everything around it. */
export function isSeenWhole(node: Node): boolean {
  return hiddenAround(node) === null && (!isText(node) || isSeenText(node))
}

/** Everything that holds a node: where the walk enters none of these, it never meets the node itself. */
function aroundOf(node: Node | null | undefined): Set<Node> {
  const around = new Set<Node>()
  for (let each = node?.parentNode; each; each = each.parentNode ?? (each as ShadowRoot).host) around.add(each)
  return around
}

/** Whether anything inside an element can be seen and is text of the page. */
function isSeen(element: Element): boolean {
  if (UNREAD.has(element.localName)) return false
  // An element without a box of its own (a slot) shows what is in it all the same.
  if (!element.checkVisibility()) return getComputedStyle(element).display === 'contents'
  return !isForScreenReaders(element)
}

/** Text that is squeezed into one pixel for screen readers. */
function isForScreenReaders(element: Element): boolean {
  const { position, overflowX } = getComputedStyle(element)
  if ((position !== 'absolute' && position !== 'fixed') || overflowX === 'visible') return false
  const { width, height } = element.getBoundingClientRect()
  return width <= 1 || height <= 1
}

function isSeenText(text: Text): boolean {
  const parent = text.parentElement
  if (parent && shadowRootOf(parent) && !slotOf(text)) return false
  const around = shownIn(text)
  return !around || getComputedStyle(around).visibility === 'visible'
}

/** About the first `limit` units of what a person reads in an element, without what is in the parts to `skip`. */
export function seenIn(element: Element, limit: number, skip: (element: Element) => boolean = () => false): string {
  const blocks = new Map()
  let [read, last] = ['', element]
  for (const piece of seenTexts({ from: element, direction: 1, within: element, until: soon(30), skip })) {
    const block = blockOf(piece, blocks)
    read += (block === last ? '' : ' ') + (isText(piece) ? piece.substringData(0, limit * 4) : ' ')
    last = block
    if (read.length > limit * 4) break
  }
  return read
}
