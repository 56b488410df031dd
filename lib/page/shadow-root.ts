type Dom = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }

const HTML = 'http://www.w3.org/1999/xhtml'

/** The shadow root of an element, closed ones too where the browser lets an extension's script see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Elements of a frame belong to another realm, so `instanceof` says nothing about them.
  if (element.shadowRoot || element.namespaceURI !== HTML) return element.shadowRoot
  const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {}
  return dom?.openOrClosedShadowRoot?.(element) ?? null
}
