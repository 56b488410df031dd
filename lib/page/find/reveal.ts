import type { Place } from './find-again'
import { aroundOf, boxesOf, holderOf } from './place'

/** How much of a window a place may fill and still be shown in its middle. */
const FITS = 0.8

/** Opens what is folded around a place, and scrolls until it stands in the middle of the window. Nothing is clicked. */
export function reveal(place: Place): void {
  const holder = holderOf(place)
  if (!holder) return
  let inside: Element | undefined
  for (let at: Element | undefined = holder; at; at = aroundOf(at)) {
    unfold(at, inside)
    inside = at
  }
  const isTall = boxesOf(place).here.height > FITS * (holder.ownerDocument.defaultView?.innerHeight ?? 0)
  holder.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' })
  for (let at: Element | undefined = holder; at; at = aroundOf(at)) bringInto(at, place)
}

/** Opens `at` when it hides `inside`, as the browser's own search does. */
function unfold(at: Element, inside: Element | undefined): void {
  if (at.localName === 'details' && inside?.localName !== 'summary') at.setAttribute('open', '')
  if (at.getAttribute('hidden') !== 'until-found') return
  at.dispatchEvent(new Event('beforematch', { bubbles: true }))
  at.removeAttribute('hidden')
}

/** Words in a long paragraph can be far from its middle: what scrolls around them goes on until they are seen. */
function bringInto(scroller: Element, place: Place): void {
  const view = scroller.ownerDocument.defaultView
  if (!view || scroller.ownerDocument !== holderOf(place)?.ownerDocument) return
  if (scroller.scrollHeight <= scroller.clientHeight + 1) return
  const isPage = scroller === scroller.ownerDocument.scrollingElement
  const top = isPage ? 0 : scroller.getBoundingClientRect().top
  const height = isPage ? view.innerHeight : scroller.clientHeight
  const { here } = boxesOf(place)
  // The upper and the lower seventh may lie under a bar that stays while one scrolls.
  const margin = height / 7
  const isSeen = here.y >= top + margin && here.y + Math.min(here.height, height - 2 * margin) <= top + height - margin
  if (isSeen) return
  const isTall = here.height > FITS * height
  const to = isTall ? here.y - margin : here.y + here.height / 2 - height / 2
  scroller.scrollBy({ top: to - top, behavior: 'instant' })
}
