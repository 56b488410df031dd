import { appOf } from '@/lib/apps/apps'
import { closedFrameOf } from '@/lib/apps/hands-off'
import { clearPointing, findPointing } from '@/lib/browser/pointing'
import { takeScreenshot } from '@/lib/browser/screenshot'
import { findShown, show } from '@/lib/browser/shown'
import { offeredParameters } from '@/lib/model/address'
import type { PageCapture, PageResult, PictureResult } from '@/lib/model/capture'
import { captureOfGesture, captureWithPage, captureWithPicture } from '@/lib/model/make-capture'
import { orIfFull } from '@/lib/store/full'
import { askFromPage } from './ask-from-page'
import { handsOffSites } from './hands-off-sites'
import { makePicture } from './make-picture'
import { readFrames } from './read-frames'
import { replaceCapture } from './replace-capture'

type From = { tab?: { id?: number | undefined; title?: string | undefined } | undefined; url?: string | undefined }

/**
 * Keeps the thing that was pointed at in a tab: as a new question, or as another capture of the one it was meant for.
 * False when nobody points there: a page's script cannot make questions by itself.
 */
export async function keepPointed({ tab, url = '' }: From, page: PageCapture, now: number): Promise<boolean> {
  const pointing = await findPointing()
  if (!pointing || !(await clearPointing(tab?.id))) return false
  const { windowId, tabId, question } = pointing
  const screenshot = takeScreenshot({ windowId, tabId })
  const gesture = { title: tab?.title ?? '', address: url }
  const looking = lookFurther(tabId, page)
  if (!question) {
    await askFromPage({ windowId, tabId, gesture, page: looking, screenshot }, now)
    return true
  }
  const seen = await looking
  const picture = await makePicture(screenshot, seen)
  const app = appOf(url)
  const capture = captureWithPage(captureOfGesture(gesture, app), seen, app)
  const save = (taken: PictureResult) =>
    replaceCapture(question, () => captureWithPicture(capture, taken), taken.ok ? taken.picture : undefined)
  await orIfFull(
    () => save(picture),
    () => save({ ok: false, reason: 'no-room' }),
  )
  const shown = await findShown(windowId)
  const fresh = shown !== undefined && 'question' in shown && shown.question === question && shown.fresh
  const offers = offeredParameters(url, app)
  await show(windowId, { question, fresh, at: now, tabId, offers, closed: seen.closed })
  return true
}

/** Of a frame that was pointed at as a whole, what its tool tells, where we may look into it. */
async function lookFurther(tabId: number, { embed, ...page }: PageCapture): Promise<PageResult> {
  const closed = closedFrameOf(embed, await handsOffSites())
  const [inside] = closed ? await readFrames(tabId, '', closed.frame) : []
  if (inside?.tool) return { ok: true, page: { ...page, tool: inside.tool } }
  return { ok: true, page: { ...page, ...(embed ? { embed } : {}) }, closed }
}
