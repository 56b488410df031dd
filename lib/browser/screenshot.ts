import { browser } from 'wxt/browser'

/**
 * A picture of what is visible in a window, as a data address, or `undefined` where the browser refuses one.
 * It needs a gesture on that tab (`activeTab`); a grant for the site is not enough.
 */
export async function takeScreenshot(windowId: number): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 92 })
  } catch {
    // Two pictures a second at most, none of some of the browser's own pages: the question goes on without one.
    return undefined
  }
}
