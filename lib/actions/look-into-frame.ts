import { appNamed } from '@/lib/apps/apps'
import { closedFrameOf } from '@/lib/apps/hands-off'
import { requestOrigins } from '@/lib/browser/permissions'
import { offer } from '@/lib/browser/shown'
import type { ClosedFrame } from '@/lib/model/capture'
import { captureWithFrame } from '@/lib/model/make-capture'
import { handsOffSites } from './hands-off-sites'
import { readFrames } from './read-frames'
import { replaceCapture } from './replace-capture'

/** Why a frame could not be looked into: the browser was told no, or the frame is not where it was. */
export type NoLooking = 'refused' | 'gone'

/**
 * Looks into the frame a question is about, of a page that is still open. The browser is asked for the frame's own site,
 * so call it first thing in the click. What it tells makes another capture, which can be undone.
 */
export async function lookIntoFrame(
  question: string,
  tabId: number,
  closed: ClosedFrame,
): Promise<NoLooking | undefined> {
  if (!(await requestOrigins([`*://${closed.site}/*`]))) return 'refused'
  const [seen] = await readFrames(tabId, '', closed.frame)
  if (!seen) return 'gone'
  await replaceCapture(question, before => {
    if (!before) throw new Error('a question without a page has no frame')
    return captureWithFrame(before, seen, appNamed(before.app))
  })
  await offer(question, { closed: closedFrameOf(seen.embed, await handsOffSites()) })
  return undefined
}
