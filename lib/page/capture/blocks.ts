import { nearest, shownIn } from './composed'

/** The blocks found so far; one map serves one look at the page. */
export type Blocks = Map<Element, Element>

/** The nearest element whose text stands apart from what is around it: a paragraph, a cell, a list item. */
export function blockOf(node: Node, known: Blocks = new Map()): Element {
  const around = shownIn(node) ?? document.documentElement
  const before = known.get(around)
  if (before) return before
  const block = nearest(around, standsApart) ?? around
  known.set(around, block)
  return block
}

function standsApart(element: Element): boolean {
  // A drawing sets its texts where it likes, whatever their style says.
  if (element.localName === 'text') return true
  const { display } = getComputedStyle(element)
  return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby')
}
