import { appOf } from '@/lib/apps/apps'
import { isHandsOff } from '@/lib/apps/hands-off'
import { openPage, tabShowing } from '@/lib/browser/open-page'
import { requestOrigins } from '@/lib/browser/permissions'
import { cleanAddress, siteOf } from '@/lib/model/address'
import type { Capture } from '@/lib/model/capture'
import type { NoLooking } from '@/lib/model/looking'
import type { Question } from '@/lib/model/question'
import { lookInTab } from './look-in-tab'
import { stopLooking } from './stop-looking'
import { stopPointing } from './stop-pointing'

/** What the panel knows before a click: the tabs of its window whose address the browser tells, and the hands-off list. */
export type Around = { windowId: number; tabs: { url?: string | undefined; active: boolean }[]; handsOff: string[] }

/**
 * Opens the page of a question, or brings it to the front, and looks there for what the question is about; what is
 * found comes as the window's `Looking`. Without access the browser is asked for that one site, so call it first thing
 * in the click; refused, the page is opened all the same. Tells why nothing is looked for, if nothing is.
 */
export async function showWhere(
  { id, capture }: Question,
  { windowId, tabs, handsOff }: Around,
): Promise<NoLooking | undefined> {
  const address = capture?.address
  if (!address) return undefined
  const site = siteOf(address)
  const clean = (url: string) => cleanAddress(url, appOf(url), [...new URL(address).searchParams.keys()])
  const needless = whyNotLook(capture, address, handsOff)
  const mayAsk = site && !needless && !tabShowing(address, tabs, clean)
  const granted = mayAsk ? await requestOrigins([`*://${site}/*`]) : true
  await Promise.all([stopLooking(), stopPointing()])
  const page = await openPage(address, windowId, clean)
  if (needless) return needless
  if (isHandsOff(page.address, handsOff)) return 'hands-off'
  if (await lookInTab({ windowId, ...page }, id)) return undefined
  if (!granted) return 'refused'
  return siteOf(page.address) === site ? 'browser-page' : 'elsewhere'
}

/** Drawings without elements of their own: what was pointed at on one is a cell. */
const DRAWN = new Set(['canvas', 'html', 'body'])

/** Why nothing has to be looked for, as far as is known before the page is open. */
function whyNotLook(capture: Capture, address: string, handsOff: readonly string[]): NoLooking | undefined {
  const { unread, quote, element, parts = [] } = capture
  if (unread === 'hands-off' || isHandsOff(address, handsOff)) return 'hands-off'
  if (unread === 'browser-page' || !siteOf(address)) return 'browser-page'
  const cell = appOf(address)?.cellInLink
  const isLinked = cell && new URLSearchParams(new URL(address).hash.slice(1)).has(cell.parameter)
  const isOfCell = parts.some(({ name }) => name === 'cell') && (!element || DRAWN.has(element.tag))
  if (isLinked && isOfCell) return 'cell'
  return quote || element ? undefined : 'whole-page'
}
