import { browser } from 'wxt/browser'
import { runScript } from './run-script'

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
  return runScript(
    typeof frames === 'number' ? { tabId, frameIds: [frames] } : { tabId, allFrames: frames === 'every' },
    '/capture.js',
    address,
  )
}

/** The address a tab has now, where the browser tells it. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url
}

/** Its title, under the same condition; else empty. */
export async function titleOf(tabId: number): Promise<string> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.title ?? ''
}

async function askOwnPage(tabId: number): Promise<unknown> {
  const request: CaptureHere = { captureHere: tabId }
  return browser.runtime.sendMessage(request)
}
