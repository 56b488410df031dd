import type { Box, PageCapture } from '@/lib/model/capture'
import { describeElement } from './describe-element'
import { placeOf, thisPage } from './this-page'

/** What the person pointed at, with its place on the page; `box` is where it was outlined, in the page's window. */
export function readThing(element: Element, box: Box): PageCapture {
  const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {}
  const seen = { ...box, x: box.x - offsetLeft, y: box.y - offsetTop }
  return { ...thisPage(), element: describeElement(element), ...placeOf(element), boxes: [seen] }
}
