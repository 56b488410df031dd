import { browser } from 'wxt/browser'
import type { Looking, PlaceToShow } from '@/lib/model/looking'
import { runScript } from './run-script'

/** The search that goes on, kept by the browser in memory: a worker that was stopped meanwhile still knows it. */
export async function findLooking(): Promise<Looking | undefined> {
  const { looking } = await browser.storage.session.get('looking')
  return looking as Looking | undefined
}

/** Changes the search, one change after the other; `undefined` ends it. Gives what it is now. */
export function changeLooking(change: (now: Looking | undefined) => Looking | undefined): Promise<Looking | undefined> {
  return navigator.locks.request('looking', async () => {
    const before = await findLooking()
    const looking = change(before)
    if (looking === before) return before
    if (looking) await browser.storage.session.set({ looking })
    else await browser.storage.session.remove('looking')
    return looking
  })
}

/** Calls back with the search that goes on, now and at each change; returns how to stop. */
export function watchLooking(changed: (looking: Looking | undefined) => void): () => void {
  const look = () => void findLooking().then(changed)
  look()
  browser.storage.session.onChanged.addListener(look)
  return () => browser.storage.session.onChanged.removeListener(look)
}

/**
 * Brings the finding script into a tab: every frame we may look into, the page alone, or one frame by its number. Gives
 * what it returned in each; an empty list where the browser lets none in.
 */
export function injectFinder(tabId: number, address: string, frames: 'every' | 'top' | number): Promise<unknown[]> {
  const target = typeof frames === 'number' ? { tabId, frameIds: [frames] } : { tabId, allFrames: frames === 'every' }
  return runScript(target, '/find.js', address)
}

/** Tells the finding script of a frame what to draw. A frame that is gone needs no word. */
export async function sendPlace(tabId: number, frameId: number, place: PlaceToShow): Promise<void> {
  await browser.tabs.sendMessage(tabId, { amm: 'show-place', ...place }, { frameId }).catch(() => {})
}

/** Ends looking in every frame of a tab. */
export async function sendEnd(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { amm: 'end-looking' }).catch(() => {})
}

/** Whether the finding script of a search is in the page of a tab. */
export async function isLookingThere(tabId: number, search: string): Promise<boolean> {
  const answer = await browser.tabs.sendMessage(tabId, { amm: 'still-looking' }, { frameId: 0 }).catch(() => undefined)
  return answer === search
}
