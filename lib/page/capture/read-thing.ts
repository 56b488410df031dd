import type { AppInPage } from '@/lib/model/app'
import type { Box, PageCapture } from '@/lib/model/capture'
import { describeElement } from './describe-element'
import { embedOf } from './embed'
import { namesNear } from './names'
import { placeOf, thisPage } from './this-page'
import { readTool } from './tool'

/** What the person pointed at, with its place on the page; `box` is where it was outlined, in the page's window. */
export function readThing(element: Element, box: Box, apps: readonly AppInPage[]): PageCapture {
  const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {}
  const seen = { ...box, x: box.x - offsetLeft, y: box.y - offsetTop }
  const page = {
    ...thisPage(),
    element: describeElement(element),
    ...placeOf(element),
    tool: readTool(apps, element),
    embed: embedOf(apps, element),
    boxes: [seen],
  }
  return { ...page, names: namesNear(element, page) }
}
