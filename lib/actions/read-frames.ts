import { closedFrameOf } from '@/lib/apps/hands-off'
import { findFrame } from '@/lib/browser/find-frame'
import type { Frames } from '@/lib/browser/read-tab'
import { readTab } from '@/lib/browser/read-tab'
import type { FramePath } from '@/lib/model/capture'
import { frameAt, PageCapture } from '@/lib/model/capture'
import { handsOffSites } from './hands-off-sites'
import { mayEnterAny } from './may-enter-any'

/**
 * What frames of a tab tell: the one with a number, the one at a place, the page alone, or every one we may look into.
 * The page is a stranger: what does not fit is `undefined`. Where a frame could be a hands-off site, only those are
 * entered that are known not to be one: the page itself, and the frame it says the question is about.
 */
export async function readFrames(
  tabId: number,
  address: string,
  which: Frames | FramePath,
): Promise<(PageCapture | undefined)[]> {
  const read = async (frames: Frames) => (await readTab(tabId, address, frames)).map(parsed)
  if (which === 'top' || typeof which === 'number') return read(which)
  const handsOff = await handsOffSites()
  const mayEnter = await mayEnterAny(handsOff)
  if (which === 'every') {
    if (!mayEnter) return read('every')
    const top = await read('top')
    const inside = closedFrameOf(top[0]?.embed, handsOff)
    return inside ? [...top, ...(await readFrames(tabId, address, inside.frame))] : top
  }
  const number = mayEnter ? await findFrame(tabId, which) : undefined
  if (number !== undefined) return read(number)
  const frame = mayEnter ? undefined : frameAt(which, await read('every'))
  return frame ? [frame] : []
}

function parsed(result: unknown): PageCapture | undefined {
  return PageCapture.safeParse(result).data
}
