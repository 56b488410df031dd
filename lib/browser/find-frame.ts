import { browser } from 'wxt/browser'
import type { FramePath } from '@/lib/model/capture'
import { within } from './within'

/** Milliseconds a frame has to answer. */
const PATIENCE = 500

/**
 * The number of the frame at this place in a tab, where a script of ours is registered: it is asked to write, since the
 * browser tells numbers of frames with messages only. `undefined` when none is there.
 */
export async function findFrame(tabId: number, path: FramePath): Promise<number | undefined> {
  const nonce = crypto.randomUUID()
  let stop = () => {}
  const heard = new Promise<number>(done => {
    const listener = (
      message: unknown,
      sender: { tab?: { id?: number | undefined }; frameId?: number | undefined },
    ) => {
      if ((message as { amm?: unknown })?.amm === nonce && sender.tab?.id === tabId && sender.frameId)
        done(sender.frameId)
    }
    browser.runtime.onMessage.addListener(listener)
    stop = () => browser.runtime.onMessage.removeListener(listener)
  })
  try {
    await browser.tabs.sendMessage(tabId, { amm: 'where', path, nonce })
  } catch {
    // Nobody is there, or nobody answers: both show by silence.
  }
  const frame = await within(PATIENCE, heard, undefined)
  stop()
  return frame
}
