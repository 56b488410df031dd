// What a page can see that happens to it: changes of its elements that it did not make, errors, and things that move.
const witness = { records: [], errors: [], shift: 0 }
const describe = ({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName ?? ''}`.trim()
const observer = new MutationObserver(records => witness.records.push(...records.map(describe)))
const watch = root => observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })

/** Runs a change of the page's own: what comes of it at once is not noted. */
witness.own = change => {
  witness.records.push(...observer.takeRecords().map(describe))
  change()
  observer.takeRecords()
}
witness.watch = watch
addEventListener('DOMContentLoaded', () => watch(document))
for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(name, event => witness.errors.push(`${name} ${event.message ?? event.reason ?? event.blockedURI}`))
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) witness.shift += entry.value
}).observe({ type: 'layout-shift', buffered: true })
globalThis.witness = witness
