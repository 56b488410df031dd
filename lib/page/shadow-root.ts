type Dom = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }

/** The shadow root of an element, closed ones too where the browser lets an extension's script see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Only elements of HTML have `innerText`. Those of a frame belong to another realm, where `instanceof` says no.
  if (element.shadowRoot || !('innerText' in element)) return element.shadowRoot
  const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {}
  return dom?.openOrClosedShadowRoot?.(element) ?? null
}
