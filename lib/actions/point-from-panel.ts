import { openPage } from '@/lib/browser/open-page'
import { requestOrigins } from '@/lib/browser/permissions'
import { siteOf } from '@/lib/model/address'
import type { Question } from '@/lib/model/question'
import type { OpenTab } from './point-at-something'
import { pointAtSomething } from './point-at-something'

/** Why one cannot point: the page needs a gesture first, the browser was told no, or nothing there can be pointed at. */
export type NoPointing = 'gesture' | 'refused' | 'nothing'

/**
 * Begins pointing with a click in the panel, which gives no access to any page: for a new question on the tab in
 * front, `here`, when we may look at it; for one that is there, on its own page. When we may not, the browser is asked
 * for that one site, so call it first thing in the click; refused, the page is opened all the same.
 */
export async function pointFromPanel(
  windowId: number,
  here: OpenTab | undefined,
  question?: Question,
): Promise<NoPointing | undefined> {
  const address = question?.capture?.address
  const site = siteOf(address)
  if (here && (!site || siteOf(here.address) === site)) return point(here, question)
  if (!site || !address) return 'gesture'
  const granted = await requestOrigins([`*://${site}/*`])
  const page = await openPage(address, windowId)
  return granted ? point({ windowId, ...page }, question) : 'refused'
}

async function point(tab: OpenTab, question: Question | undefined): Promise<NoPointing | undefined> {
  return (await pointAtSomething(tab, question?.id)) ? undefined : 'nothing'
}
