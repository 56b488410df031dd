/** How many units of an element's `textContent` stand before a place in it. */
export function offsetIn(element: Element, node: Node, at: number): number {
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, at)
  return before.toString().length
}
