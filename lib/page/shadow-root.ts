type Dom = { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null }

/** The shadow root of an element, closed ones too where the browser lets an extension's script see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot
  const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {}
  return dom?.openOrClosedShadowRoot?.(element) ?? null
}
