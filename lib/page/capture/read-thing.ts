import type { Box, PageCapture } from '@/lib/model/capture'
import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { seenWindow } from './boxes-in-window'
import { describeElement } from './describe-element'
import { headingsAbove } from './headings'
import { headersOf } from './table-headers'

/** What the person pointed at, with its place on the page; `box` is where it was outlined, in the page's window. */
export function readThing(element: Element, box: Box): PageCapture {
  const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {}
  return {
    title: oneLine(document.title, LIMITS.title),
    address: location.href,
    element: describeElement(element),
    ...headersOf(element),
    headings: headingsAbove(element),
    boxes: [{ ...box, x: box.x - offsetLeft, y: box.y - offsetTop }],
    secrets: [],
    window: seenWindow(),
    focused: true,
  }
}
