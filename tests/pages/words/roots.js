// Shadow roots of every kind. Nothing is written as HTML: the page is also shown under Trusted Types.
const paragraph = words => {
  const made = document.createElement('p')
  made.textContent = words
  return made
}
const rootOf = (host, mode) => {
  const root = host.attachShadow({ mode })
  globalThis.witness.watch(root)
  return root
}
const host = id => document.getElementById(id)
let closed
globalThis.witness.own(() => {
  rootOf(host('open'), 'open').append(paragraph('Open root: filter view.'))
  closed = rootOf(host('closed'), 'closed')
  closed.append(paragraph('Closed root: pivot table.'), 'Without an element around it: filter view.')
  const outer = rootOf(host('nested'), 'closed')
  const inner = document.createElement('section')
  outer.append(inner)
  rootOf(inner, 'closed').append(paragraph('Root in a root: pivot tables.'))
})

globalThis.sayInClosed = words => globalThis.witness.own(() => closed.append(paragraph(words)))
/** An element whose class comes long after the page was read. */
globalThis.definePart = () =>
  globalThis.witness.own(() =>
    customElements.define(
      'late-part',
      class extends HTMLElement {
        connectedCallback() {
          rootOf(this, 'open').append(paragraph('Late root: filter views.'))
        }
      },
    ),
  )
