import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { asker, POINTING_KEY } from '@/lib/messages/messages'
import { Pointing } from '@/lib/page/capture/pointing/point'
import { readThing } from '@/lib/page/capture/read-thing'

const here = globalThis as { ammPointing?: { leave: () => void } | undefined }
const ask = asker(message => browser.runtime.sendMessage(message))

/** Injected to point at something. Returns whether one can point here; what was taken follows as a message. */
export default defineUnlistedScript({
  globalName: true,
  main: () => {
    if (document.contentType === 'application/pdf') return false
    here.ammPointing?.leave()
    quietly(begin())
    return true
  },
})

/** After an update of the extension nobody hears us any more; the page must not notice. */
const quietly = (work: Promise<unknown>) => void work.catch(() => {})

async function begin(): Promise<void> {
  const given = await ask('pointing', {})
  if (!given) return
  const { strings, apps } = given
  const pointing = new Pointing(strings, {
    // The worker may have been stopped while the person looked around: a message wakes it, a return value is lost.
    picked: (element, box) => quietly(end('picked', { page: readThing(element, box, apps) })),
    left: () => quietly(end('left', {})),
    isAlive: () => Boolean(browser.runtime?.id),
  })
  /** The panel's keys come as messages: there the person is when pointing was begun with a button of the panel. */
  const onMessage = (message: unknown, _: unknown, answer: (name: string) => void) => {
    const { amm, key } = message as { amm?: unknown; key?: unknown }
    if (amm === POINTING_KEY && typeof key === 'string') answer(pointing.press(key))
  }
  const end: typeof ask = async (name, input) => {
    here.ammPointing = undefined
    browser.runtime?.onMessage?.removeListener(onMessage)
    return ask(name, input)
  }
  here.ammPointing = pointing
  browser.runtime.onMessage.addListener(onMessage)
}
