import type { PageGesture } from './ask-from-page'
import { askFromPage } from './ask-from-page'
import { pointAtSomething } from './point-at-something'

/** The way of the command to point: where nothing can be pointed at it asks about the page, whose picture can be drawn on. */
export async function pointOrAsk(on: PageGesture, now: number): Promise<void> {
  const { windowId, tabId, gesture } = on
  if (!(await pointAtSomething({ windowId, tabId, address: gesture.address }))) await askFromPage(on, now)
}
