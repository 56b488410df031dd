import type { Box } from '@/lib/model/capture'
import { shownIn } from '@/lib/page/capture/composed'
import { inPage } from '@/lib/page/capture/frames'
import type { Place } from './find-again'

/** Whether a place is still on the page: what stood there may have been taken out or drawn anew. */
export function stands(place: Place): boolean {
  return 'element' in place
    ? place.element.isConnected
    : place.range.startContainer.isConnected && !place.range.collapsed
}

/** The element a place is, or the one its words begin in. */
export function holderOf(place: Place): Element | undefined {
  if ('element' in place) return place.element
  const { startContainer } = place.range
  return startContainer.nodeType === Node.ELEMENT_NODE
    ? (startContainer as Element)
    : (shownIn(startContainer) ?? undefined)
}

/** What an element is shown in, out of shadow roots and of frames that may be read. */
export function aroundOf(element: Element): Element | undefined {
  return shownIn(element) ?? element.ownerDocument.defaultView?.frameElement ?? undefined
}

/** Where a place is in its own window, and in the outermost window that may be read. In CSS pixels. */
export function boxesOf(place: Place): { here: Box; inPage: Box } {
  const { x, y, width, height } = ('element' in place ? place.element : place.range).getBoundingClientRect()
  const here = { x, y, width, height }
  const view = holderOf(place)?.ownerDocument.defaultView
  return { here, inPage: view ? inPage(here, view) : here }
}
