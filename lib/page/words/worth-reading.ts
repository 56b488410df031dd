/** Frames smaller than this, in CSS pixels, are advertisements, counters and the like. */
const SMALLEST = { width: 200, height: 100 }
const SOON = 500

/** Calls `ready` once this document is large enough and has text: at once, or when it comes. Returns what ends the wait. */
export function whenWorthReading(ready: () => void): () => void {
  if (isWorthReading()) {
    ready()
    return () => {}
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    if (!isWorthReading()) return
    stop()
    ready()
  }
  const lookSoon = () => {
    timer ??= setTimeout(look, SOON)
  }
  const observer = new MutationObserver(lookSoon)
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  addEventListener('resize', lookSoon)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
    removeEventListener('resize', lookSoon)
  }
  return stop
}

function isWorthReading(): boolean {
  if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height || !document.body) return false
  return hasText(document.body)
}

/** Stops at the first text that is read by people; a component with a shadow root may hold some. */
function hasText(root: Element): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Element ? node.localName.includes('-') : isProse(node as Text)) return true
  }
  return false
}

function isProse(text: Text): boolean {
  const parent = text.parentElement?.localName
  return parent !== 'script' && parent !== 'style' && parent !== 'noscript' && /\p{L}/u.test(text.data)
}
