import { appOf } from '@/lib/apps/apps'
import type { Screenshot } from '@/lib/browser/screenshot'
import { offer, show } from '@/lib/browser/shown'
import { holdUnsaved, listUnsaved } from '@/lib/browser/unsaved'
import { offeredParameters } from '@/lib/model/address'
import type { Gesture, PageResult } from '@/lib/model/capture'
import { captureOfGesture } from '@/lib/model/make-capture'
import { isFull } from '@/lib/store/full'
import { askMentor } from './ask-mentor'
import { completeCapture } from './complete-capture'
import { makePicture } from './make-picture'

/** A gesture on a tab, with the reading of its page and its screenshot already under way. */
export type PageGesture = {
  windowId: number
  tabId: number
  gesture: Gesture
  page: Promise<PageResult>
  screenshot: Promise<Screenshot>
}

/**
 * The way of a gesture that asks: kept at once with what it brought, shown in the panel, then completed by the page
 * and the picture. Neither can undo the keeping. When the disk is full the question is held in memory.
 */
export async function askFromPage(on: PageGesture, now: number): Promise<void> {
  const { windowId, tabId, gesture, page, screenshot } = on
  const id = crypto.randomUUID()
  try {
    await askMentor(id, gesture, now)
  } catch (error) {
    if (!isFull(error)) throw error
    await holdUnsaved([...(await listUnsaved()), { id, gesture: cleanGesture(gesture), at: now }])
    return
  }
  await show(windowId, { question: id, fresh: true, at: now, tabId })
  const seen = await page
  await completeCapture(id, seen, await makePicture(screenshot, seen))
  const offers = offeredParameters(gesture.address, appOf(gesture.address))
  if (offers.length > 0 || seen.closed) await offer(id, { offers, closed: seen.closed })
}

/** What is held while the disk is full is no more than what will be stored. */
function cleanGesture(gesture: Gesture): Gesture {
  const { title, address = '' } = captureOfGesture(gesture, appOf(gesture.address))
  return { ...gesture, title, address }
}
