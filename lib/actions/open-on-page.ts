import { inTime } from '@/lib/browser/screenshot'
import { show } from '@/lib/browser/shown'
import type { PageGesture } from './ask-from-page'
import { askFromPage } from './ask-from-page'

/**
 * The way of the toolbar button: chosen words are kept at once; with nothing chosen the page is only made ready in
 * the panel, in memory, and nothing is stored until the person writes or asks.
 */
export async function openOnPage(on: PageGesture, now: number): Promise<void> {
  const page = await on.page
  if (page.ok && page.page.quote) return askFromPage(on, now)
  const screenshot = await inTime(on.screenshot)
  const { windowId, tabId, gesture } = on
  const id = crypto.randomUUID()
  await show(windowId, { at: now, draft: { id, tabId, gesture, page, screenshot } })
}
