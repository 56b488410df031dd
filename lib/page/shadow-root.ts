type Dom = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }

/** The shadow root of an element, closed ones too where the browser lets an extension's script see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Only HTML has them. Elements of a frame belong to another realm, so `instanceof` would say nothing about them.
  if (element.shadowRoot || !('offsetWidth' in element)) return element.shadowRoot
  const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {}
  return dom?.openOrClosedShadowRoot?.(element) ?? null
}
