import { browser } from 'wxt/browser'

/** Messages to our own practice page, where the browser injects no script: it runs the capture code itself. */
export type CaptureHere = { captureHere: number }

/** One frame by its number, every frame the gesture opened, or the page without its frames. */
export type Frames = number | 'every' | 'top'

/**
 * What the capture script returned in the frames of a tab; an empty list where the browser lets no extension look.
 * The script starts at once, even while the page is still loading.
 */
export async function readTab(tabId: number, address: string, frames: Frames): Promise<unknown[]> {
  if (address.startsWith(browser.runtime.getURL('/'))) return [await askOwnPage(tabId)]
  try {
    const results = await browser.scripting.executeScript({
      target: typeof frames === 'number' ? { tabId, frameIds: [frames] } : { tabId, allFrames: frames === 'every' },
      files: ['/capture.js'],
      injectImmediately: true,
    })
    return results.map(({ result }) => result).filter(result => result !== undefined && result !== null)
  } catch {
    return []
  }
}

async function askOwnPage(tabId: number): Promise<unknown> {
  const request: CaptureHere = { captureHere: tabId }
  return browser.runtime.sendMessage(request)
}
