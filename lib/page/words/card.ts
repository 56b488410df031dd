/** Shows one card beside a word, above everything, and leaves nothing behind when it closes. */
import type { CardContent } from '@/lib/model/card'
import type { Anchor, CardOptions } from './card-door'
import { around, placeCard } from './card-place'
import { cardSheet } from './card-sheet'
import { stayNear } from './card-stay'
import { isOnScreen } from './measure'

const WIDTH = 400

export function openCard(content: CardContent, anchor: Anchor, options: CardOptions): () => void {
  const before = options.focus ? document.activeElement : null
  const { host, button } = cardSheet(content, close)
  const events = new AbortController()
  const { signal } = events
  let open = true

  function close(): void {
    if (!open) return
    open = false
    const focused = host.matches(':focus-within')
    events.abort()
    host.remove()
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true })
    options.closed()
  }
  const follow = () => {
    if (!host.isConnected || !place(host, anchor)) close()
  }

  options.ours(host)
  layerFor(anchor.element).append(host)
  undress(host)
  host.showPopover?.()
  if (!place(host, anchor)) close()
  if (!open) return () => {}
  if (options.focus) button.focus({ preventScroll: true })

  addEventListener('keydown', event => onKey(event, host, close), { capture: true, signal })
  for (const event of ['scroll', 'resize']) addEventListener(event, follow, { capture: true, passive: true, signal })
  // A dialog of the page that closes takes the card with it.
  document.addEventListener('toggle', follow, { capture: true, signal })
  document.addEventListener('close', () => queueMicrotask(follow), { capture: true, signal })
  stayNear({ host, anchor, hovering: !options.focus, leave: close, signal })
  // The page may take the focus; a window that is left keeps it here.
  if (options.focus)
    host.addEventListener('focusout', () => setTimeout(() => host.matches(':focus-within') || close()), { signal })
  return close
}

/** Everything outside an open modal dialog is inert, so a card on a word inside has to live inside too. */
function layerFor(element: Element): Element {
  for (let at: Element | null = element; at; ) {
    const dialog: Element | null = at.closest('dialog:modal')
    if (dialog) return dialog
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return document.documentElement
}

/** False when the word has left the screen. */
function place(host: HTMLElement, anchor: Anchor): boolean {
  const boxes = anchor.boxes()
  if (!isOnScreen(boxes)) return false
  style(host, { 'max-height': 'none' })
  const { width, height } = host.getBoundingClientRect()
  const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight }
  const { left, top, maxHeight } = placeCard(around(boxes), { width, height }, view)
  style(host, { left: `${left}px`, top: `${top}px`, 'max-height': `${maxHeight}px` })
  return true
}

/** Takes every style of the page off, by its own element: once, since it takes ours off too. */
function undress(host: HTMLElement): void {
  style(host, { all: 'initial' })
  style(host, { position: 'fixed', inset: 'auto', display: 'block', width: `min(${WIDTH}px, 100vw - 16px)` })
}

/** Set by script and as important, so that neither the page's styles nor its policy can undo it. */
function style(host: HTMLElement, changes: Record<string, string>): void {
  for (const [name, value] of Object.entries(changes)) host.style.setProperty(name, value, 'important')
}

/** Escape closes any card; Tab leaves one that has the focus, for where the person was before. */
function onKey(event: KeyboardEvent, host: HTMLElement, close: () => void): void {
  if (event.key !== 'Escape' && !(event.key === 'Tab' && host.matches(':focus-within'))) return
  event.preventDefault()
  event.stopImmediatePropagation()
  close()
}
