import { isHandsOff } from '@/lib/apps/hands-off'
import { findFrame } from '@/lib/browser/find-frame'
import { changeLooking, injectFinder } from '@/lib/browser/looking'
import { Reach } from '@/lib/model/looking'
import { handsOffSites } from './hands-off-sites'
import { mayEnterAny } from './may-enter-any'
import type { OpenTab } from './point-at-something'

/**
 * Looks on the page of a tab, and in its frames as far as we may, for what a question is about. Where a frame could be
 * a hands-off site, only those are entered that are known not to be one. False where no script of ours can be.
 */
export async function lookInTab({ windowId, tabId, address }: OpenTab, question: string): Promise<boolean> {
  const handsOff = await handsOffSites()
  if (isHandsOff(address, handsOff)) return false
  const search = crypto.randomUUID()
  await changeLooking(() => ({ search, question, windowId, tabId, answers: {}, at: 0 }))
  const isGuarded = await mayEnterAny(handsOff)
  const reached = await injectFinder(tabId, address, isGuarded ? 'top' : 'every')
  const page = reached.map(result => Reach.safeParse(result).data).find(reach => reach?.path.length === 0)
  if (!page) {
    await changeLooking(now => (now?.search === search ? undefined : now))
    return false
  }
  if (isGuarded) await Promise.all(page.strangers.map(path => lookInFrame(tabId, address, path)))
  return true
}

/** A script of ours is registered in the frames that are no hands-off site, and tells their numbers. */
async function lookInFrame(tabId: number, address: string, path: number[]): Promise<void> {
  const frame = await findFrame(tabId, path)
  if (frame !== undefined) await injectFinder(tabId, address, frame)
}
