/** Cased in white to stand out anywhere; dashed where we are not sure. Nothing moves; it only fades. */
export const STYLE = `
.outline {
  position: fixed; box-sizing: border-box; border: 3px solid #26379e; border-radius: 6px;
  box-shadow: 0 0 0 3px #fff, inset 0 0 0 2px #fff;
}
.outline.maybe { border-style: dashed; background: none }
.said { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
.outline { opacity: 1; transition: opacity 400ms }
.outline.fading { opacity: 0 }
[hidden] { display: none !important }
@media (prefers-reduced-motion: reduce) { .outline { transition: none } }
@media (forced-colors: active) { .outline { border-color: Highlight; box-shadow: none } }
`

/** The name is in the document's registry, which pages can read: it says nothing of us. */
export const SHOWN = 'shown-place'

/** Words: a ground and a line in the one ink, a broken line where we are not sure; then the line alone. */
export function highlightStyle(sure: boolean, isFading: boolean): string {
  const line = `text-decoration: underline ${sure ? 'solid' : 'dashed'} 3px #26379e; text-underline-offset: 3px;`
  const ground = isFading ? '' : 'background-color: #d3daff; color: #161c45;'
  const forced = isFading
    ? ''
    : `@media (forced-colors: active) { ::highlight(${SHOWN}) { background-color: Highlight; color: HighlightText } }`
  return `::highlight(${SHOWN}) { ${line} ${ground} } ${forced}`
}
