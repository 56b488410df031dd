const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION'])

/** The nearest element whose text stands apart from what is around it: a paragraph, a cell, a list item. */
export function blockOf(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement
  while (element?.parentElement) {
    const { display } = getComputedStyle(element)
    if (!display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby')) return element
    element = element.parentElement
  }
  return element ?? document.documentElement
}

/** The text nodes of `root` one by one from `start`, leaving out what nobody sees. */
export function textsFrom(root: Node, start: Node): TreeWalker {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement: parent }) =>
    parent && (UNREAD.has(parent.tagName) || !parent.checkVisibility({ visibilityProperty: true }))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  walker.currentNode = start
  return walker
}

/** Up to `limit` units of text that stand in the same block before (`-1`) or after (`1`) a point in a text node. */
export function textBeside(node: Text, offset: number, direction: -1 | 1, limit: number): string {
  const walker = textsFrom(blockOf(node), node)
  let text =
    direction < 0 ? node.data.slice(Math.max(0, offset - limit), offset) : node.data.slice(offset, offset + limit)
  while (text.length < limit) {
    const next = direction < 0 ? walker.previousNode() : walker.nextNode()
    if (!next) break
    const { data } = next as Text
    text = direction < 0 ? data.slice(-limit) + text : text + data.slice(0, limit)
  }
  return direction < 0 ? text.slice(-limit) : text.slice(0, limit)
}
