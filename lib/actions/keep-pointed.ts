import { appOf } from '@/lib/apps/apps'
import { clearPointing, findPointing } from '@/lib/browser/pointing'
import { takeScreenshot } from '@/lib/browser/screenshot'
import { findShown, show } from '@/lib/browser/shown'
import { offeredParameters } from '@/lib/model/address'
import type { PageCapture, PictureResult } from '@/lib/model/capture'
import { captureOfGesture, captureWithPage, captureWithPicture } from '@/lib/model/capture'
import { orIfFull } from '@/lib/store/full'
import { askFromPage } from './ask-from-page'
import { makePicture } from './make-picture'
import { replaceCapture } from './replace-capture'

/**
 * Keeps the thing that was pointed at in a tab: as a new question, or as another capture of the one it was meant for.
 * False when nobody points there: a page's script cannot make questions by itself.
 */
export async function keepPointed(
  tab: { id?: number | undefined; title?: string | undefined },
  page: PageCapture,
  now: number,
): Promise<boolean> {
  const pointing = await findPointing()
  if (!pointing || !(await clearPointing(tab.id))) return false
  const { windowId, tabId, question } = pointing
  const screenshot = takeScreenshot({ windowId, tabId })
  const gesture = { title: tab.title ?? page.title, address: page.address }
  const seen = { ok: true, page } as const
  if (!question) {
    await askFromPage({ windowId, tabId, gesture, page: Promise.resolve(seen), screenshot }, now)
    return true
  }
  const picture = await makePicture(screenshot, seen)
  const capture = captureWithPage(captureOfGesture(gesture, appOf(gesture.address)), seen)
  const save = (taken: PictureResult) =>
    replaceCapture(question, () => captureWithPicture(capture, taken), taken.ok ? taken.picture : undefined)
  await orIfFull(
    () => save(picture),
    () => save({ ok: false, reason: 'no-room' }),
  )
  const shown = await findShown(windowId)
  const fresh = shown !== undefined && 'question' in shown && shown.question === question && shown.fresh
  await show(windowId, { question, fresh, at: now, tabId, offers: offeredParameters(page.address) })
  return true
}
