/** Shows one card beside a word, above everything, and leaves nothing behind when it closes. */
import type { CardContent, CardDeed } from '@/lib/model/card'
import type { Act } from './card-deeds'
import type { Anchor, CardOptions } from './card-door'
import { guardPresses } from './card-guard'
import { around, placeCard } from './card-place'
import type { CardSheet } from './card-sheet'
import { cardSheet } from './card-sheet'
import { stayNear } from './card-stay'
import { isOnScreen } from './measure'

const WIDTH = 400
/** From this height on, in CSS pixels, only the sayings scroll and the buttons stay in sight; these take more where it is narrow. */
const ROOMY = 420
const ROOMY_NARROW = 600

/** `act` does what is pressed on the card; the panel shows what comes of questions, so the card leaves for them. */
export function openCard(content: CardContent, anchor: Anchor, options: CardOptions, act: Act): () => void {
  const before = options.focus ? document.activeElement : null
  const events = new AbortController()
  const { signal } = events
  const sheet = cardSheet(content, press, close, () => follow())
  const { host, stops } = sheet
  let open = true
  let drawn = ''

  function close(): void {
    if (!open) return
    open = false
    const focused = host.matches(':focus-within')
    events.abort()
    host.remove()
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true })
    options.closed()
  }
  function press(deed: CardDeed, nth: number): Promise<boolean> {
    if (deed === 'ask-again' || deed === 'where-met') close()
    return act(deed, nth)
  }
  const follow = () => {
    if (!host.isConnected || !place(sheet, anchor)) close()
    drawn = host.style.cssText
  }

  options.ours(host)
  layerFor(anchor.element).append(host)
  undress(host)
  host.showPopover?.()
  follow()
  if (!open) return () => {}
  if (options.focus) stops()[0]?.focus({ preventScroll: true })

  const isMeant = guardPresses(host, sheet.card, () => drawn, signal)
  // Before any button of ours hears of it. Closing needs no guard: the page could do it too.
  sheet.card.addEventListener(
    'click',
    event => {
      if (!isMeant(event) && !stops()[0]?.contains(event.target as Node)) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
    { capture: true, signal },
  )
  addEventListener('keydown', event => onKey(event, sheet, close), { capture: true, signal })
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
function place({ host, card, heed }: CardSheet, anchor: Anchor): boolean {
  const boxes = anchor.boxes()
  if (!isOnScreen(boxes)) return false
  style(host, { 'max-height': 'none' })
  const { width, height } = host.getBoundingClientRect()
  const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight }
  const { left, top, maxHeight } = placeCard(around(boxes), { width, height }, view)
  card.classList.toggle('roomy', maxHeight >= (width < WIDTH ? ROOMY_NARROW : ROOMY))
  // Lengths we set are enlarged with the page where it is by its own styles; boxes are measured as they are seen.
  const zoom = host.currentCSSZoom || 1
  const seen = (length: number) => `${length / zoom}px`
  style(host, { left: seen(left), top: seen(top), 'max-height': seen(maxHeight) })
  heed()
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

/** Escape closes any card; Tab goes from button to button, and from the last for where the person was before. */
function onKey(event: KeyboardEvent, { host, stops, active }: CardSheet, close: () => void): void {
  if (event.key !== 'Escape' && !(event.key === 'Tab' && host.matches(':focus-within'))) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const all = stops()
  const next = event.key === 'Tab' && all[all.indexOf(active() as HTMLElement) + (event.shiftKey ? -1 : 1)]
  if (next) next.focus()
  else close()
}
