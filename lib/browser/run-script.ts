import { browser } from 'wxt/browser'

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target']
type Script = '/capture.js' | '/picker.js' | '/find.js'

/** Milliseconds before the browser is asked again. */
const PAUSES = [100, 300]

/**
 * Runs a script of ours in a tab at once, even while its page is still loading, and gives what it returned in each
 * frame; an empty list where the browser lets none in. Right after a page was opened the browser now and then does not
 * know yet that the gesture let us into it (Chromium 156, three of 19 first gestures of a fresh browser), and then
 * enters only frames whose sites are allowed; so on a web page (`address`) it is asked again until the page is there.
 */
export async function runScript(target: Target, file: Script, address: string): Promise<unknown[]> {
  const pauses = target.frameIds || !/^https?:/.test(address) ? [] : PAUSES
  for (const pause of [...pauses, undefined]) {
    const results = await browser.scripting
      .executeScript({ target, files: [file], injectImmediately: true })
      .catch(() => [])
    const isThere = results.some(({ frameId }) => frameId === 0)
    if (isThere || pause === undefined)
      return results.map(({ result }) => result).filter(result => result !== undefined && result !== null)
    await new Promise(done => setTimeout(done, pause))
  }
  return []
}
