import { highlightStyle, SHOWN } from './stage-style'

export type Drawn = { fade: () => void; clear: () => void }

/** Marks words with the browser's own highlights: no node of the page is touched, nor one put into it. */
export function highlight(range: Range, sure: boolean): Drawn | undefined {
  const document = range.startContainer.ownerDocument
  const view = document?.defaultView
  if (!document || !view) return undefined
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(highlightStyle(sure, false))
  const drawn = new view.Highlight(range)
  // Above the lines under known words, where both are.
  drawn.priority = 1
  view.CSS.highlights.set(SHOWN, drawn)
  // Styles of a document do not reach into its shadow roots.
  const scopes = new Set<DocumentOrShadowRoot>([document])
  const root = range.startContainer.getRootNode()
  if ('adoptedStyleSheets' in root) scopes.add(root as ShadowRoot)
  for (const scope of scopes) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet]
  return {
    fade: () => sheet.replaceSync(highlightStyle(sure, true)),
    clear: () => {
      if (view.CSS.highlights.get(SHOWN) === drawn) view.CSS.highlights.delete(SHOWN)
      for (const scope of scopes) scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter(each => each !== sheet)
    },
  }
}
