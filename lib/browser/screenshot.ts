import { browser } from 'wxt/browser'
import { within } from './within'

/** A picture as a data address; `late` when it was taken so long after the gesture that the page may have scrolled. */
export type Screenshot =
  | { ok: true; shot: string; late: boolean }
  | { ok: false; reason: 'refused' | 'moved' | 'too-slow' }

type PicturedTab = { windowId: number; tabId: number }

/** The browser takes two pictures a second and refuses the next one at once (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`). */
const PAUSE = 600
const MOST_CALLS = 4
/** Milliseconds a gesture waits for its screenshot. */
const PATIENCE = 2_000

/**
 * A picture of what is visible of a tab. It needs a gesture on that tab (`activeTab`); a grant for the site is not
 * enough. The browser pictures whatever is in front of the window: a tab that was left meanwhile, even for a moment,
 * or that went to another page, has none. The first call is made before any `await`.
 */
export async function takeScreenshot(tab: PicturedTab): Promise<Screenshot> {
  const watch = watchLeaving(tab)
  try {
    for (let call = 1; ; call++) {
      const shot = await capture(tab.windowId)
      const inFront = await isInFront(tab)
      if (watch.left() || !inFront) return { ok: false, reason: 'moved' }
      if (shot !== 'refused' && shot !== 'too many') return { ok: true, shot, late: call > 1 }
      if (shot === 'refused' || call === MOST_CALLS) return { ok: false, reason: 'refused' }
      await new Promise(next => setTimeout(next, PAUSE))
      if (watch.left()) return { ok: false, reason: 'moved' }
    }
  } finally {
    watch.stop()
  }
}

async function capture(windowId: number): Promise<string> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 92 })
  } catch (error) {
    return String(error).includes('PER_SECOND') ? 'too many' : 'refused'
  }
}

async function isInFront({ windowId, tabId }: PicturedTab): Promise<boolean> {
  const [front] = await browser.tabs.query({ active: true, windowId })
  return front?.id === tabId
}

function watchLeaving({ windowId, tabId }: PicturedTab) {
  let left = false
  const onActivated = (activated: { windowId: number }) => {
    if (activated.windowId === windowId) left = true
  }
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated === tabId && status === 'loading') left = true
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  return {
    left: () => left,
    stop() {
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    },
  }
}

/** The screenshot, unless the browser takes longer than anybody waits for it. */
export function inTime(screenshot: Promise<Screenshot>): Promise<Screenshot> {
  return within(PATIENCE, screenshot, { ok: false, reason: 'too-slow' } as const)
}
