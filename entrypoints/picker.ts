import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { asker, POINTING_KEY } from '@/lib/messages/messages'
import { Pointing } from '@/lib/page/capture/pointing/point'
import { readThing } from '@/lib/page/capture/read-thing'

const here = globalThis as { ammPointing?: { leave: () => void } | undefined }
const ask = asker(message => browser.runtime.sendMessage(message))

/** Injected to point at something. Returns whether one can point here; what was taken follows as a message. */
export default defineUnlistedScript(() => {
  if (document.contentType === 'application/pdf') return false
  here.ammPointing?.leave()
  void begin().catch(() => here.ammPointing?.leave())
  return true
})

async function begin(): Promise<void> {
  const strings = await ask('pointing', {})
  if (!strings) return
  const pointing = new Pointing(strings, {
    // The worker may have been stopped while the person looked around: a message wakes it, a return value is lost.
    picked: (element, box) => end('picked', { page: readThing(element, box) }),
    left: () => end('left', {}),
  })
  /** The panel's keys come as messages: there the person is when pointing was begun with a button of the panel. */
  const onMessage = (message: unknown, _: unknown, answer: (name: string) => void) => {
    const { amm, key } = message as { amm?: unknown; key?: unknown }
    if (amm === POINTING_KEY && typeof key === 'string') answer(pointing.press(key))
  }
  const leaveIfOrphaned = () => {
    if (!browser.runtime?.id) pointing.leave()
  }
  const end: typeof ask = async (name, input) => {
    here.ammPointing = undefined
    document.removeEventListener('pointerover', leaveIfOrphaned)
    browser.runtime?.onMessage?.removeListener(onMessage)
    return ask(name, input)
  }
  here.ammPointing = pointing
  document.addEventListener('pointerover', leaveIfOrphaned, { passive: true })
  browser.runtime.onMessage.addListener(onMessage)
}
