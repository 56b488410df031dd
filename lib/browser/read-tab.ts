import { browser } from 'wxt/browser'

/** Messages to our own practice page, where the browser injects no script: it runs the capture code itself. */
export type CaptureHere = { captureHere: number }

/** Milliseconds before the browser is asked a second time. */
const PAUSE = 100

/** One frame by its number, every frame the gesture opened, or the page without its frames. */
export type Frames = number | 'every' | 'top'

/**
 * What the capture script returned in the frames of a tab; an empty list where the browser lets no extension look.
 * The script starts at once, even while the page is still loading.
 */
export async function readTab(tabId: number, address: string, frames: Frames): Promise<unknown[]> {
  if (address.startsWith(browser.runtime.getURL('/'))) return [await askOwnPage(tabId)]
  try {
    return await runCapture(tabId, frames)
  } catch {
    if (typeof frames === 'number' || !/^https?:/.test(address)) return []
  }
  // Right after a page was opened the browser now and then does not know yet that the gesture let us in (Chromium 156,
  // three of 19 first gestures of a fresh browser): asked again, it does.
  await new Promise(done => setTimeout(done, PAUSE))
  return runCapture(tabId, frames).catch(() => [])
}

async function runCapture(tabId: number, frames: Frames): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target: typeof frames === 'number' ? { tabId, frameIds: [frames] } : { tabId, allFrames: frames === 'every' },
    files: ['/capture.js'],
    injectImmediately: true,
  })
  return results.map(({ result }) => result).filter(result => result !== undefined && result !== null)
}

/** The address a tab has now, where the browser tells it. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url
}

async function askOwnPage(tabId: number): Promise<unknown> {
  const request: CaptureHere = { captureHere: tabId }
  return browser.runtime.sendMessage(request)
}
