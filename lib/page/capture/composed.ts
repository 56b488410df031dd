import { shadowRootOf } from '@/lib/page/shadow-root'

// The page as it is seen, shadow roots included. Nodes may come from a frame, another realm: no `instanceof` here.

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === Node.TEXT_NODE
}

/** The element a node is shown in: its slot, its parent, or the host of its shadow root. */
export function shownIn(node: Node): Element | null {
  const parent = node.parentNode
  if (!parent) return null
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null
  return slotOf(node) ?? (isElement(parent) ? parent : null)
}

/** The nearest element that fits, from the node itself outward over shadow borders. */
export function nearest(node: Node, fits: (element: Element) => boolean): Element | null {
  let element = isElement(node) ? node : shownIn(node)
  while (element && !fits(element)) element = shownIn(element)
  return element
}

/** The slot a child of a shadow host is shown in, of closed roots too; `null` where there is none. */
export function slotOf(node: Node): Element | null {
  if (!isElement(node) && !isText(node)) return null
  if (node.assignedSlot) return node.assignedSlot
  const root = node.parentElement && shadowRootOf(node.parentElement)
  if (root?.mode !== 'closed') return null
  return [...root.querySelectorAll('slot')].find(slot => slot.assignedNodes().includes(node)) ?? null
}

/** The next node in the page's order, each shadow root before the children of its host; never out of `within`. */
export function nextNode(from: Node, inside: boolean, within?: Node): Node | null {
  if (inside) {
    const child = (isElement(from) && shadowRootOf(from)?.firstChild) || from.firstChild
    if (child) return child
  }
  let node: Node = from
  while (node !== within) {
    if (node.nextSibling) return node.nextSibling
    const parent: Node | null = node.parentNode
    if (!parent) return null
    const host = (parent as ShadowRoot).host
    if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && host?.firstChild) return host.firstChild
    node = parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && host ? host : parent
  }
  return null
}

/** The node before, in the same order; elements are met after what is in them when `inside` lets the walk enter. */
export function nodeBefore(from: Node, inside: boolean): Node | null {
  if (inside) {
    const child = from.lastChild ?? (isElement(from) ? shadowRootOf(from)?.lastChild : null)
    if (child) return child
  }
  let node: Node = from
  for (;;) {
    if (node.previousSibling) return node.previousSibling
    const parent: Node | null = node.parentNode
    if (!parent) return null
    if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      const host = (parent as ShadowRoot).host
      if (!host) return null
      node = host
    } else {
      const root = isElement(parent) ? shadowRootOf(parent) : null
      if (root?.lastChild) return root.lastChild
      node = parent
    }
  }
}
