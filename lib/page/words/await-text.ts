import type { Roots } from './walk'
import { runsBetween } from './walk'

/** Calls `found` once, as soon as there is any text on the page. `look` sees what no change of its elements tells of. */
export function awaitText(rootOf: Roots['rootOf'], found: () => void): { look: () => void; stop: () => void } {
  let isOver = false
  const stop = () => {
    isOver = true
    observer.disconnect()
  }
  const look = () => {
    if (isOver || !document.body) return
    for (const { nodes } of runsBetween(document.body, document.body, { rootOf, met: () => {} })) {
      if (nodes.length === 0) continue
      stop()
      found()
      return
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  look()
  return { look, stop }
}
