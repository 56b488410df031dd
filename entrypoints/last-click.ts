import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { WHERE } from '@/lib/messages/messages'
import { pathOf } from '@/lib/page/capture/frames'
import { rememberClicks } from '@/lib/page/capture/last-click'

const here = globalThis as { ammRemembers?: boolean }

/** Registered on the sites the person granted: a plain right click already knows what it was on, and frames their place. */
export default defineUnlistedScript(() => {
  if (here.ammRemembers) return
  here.ammRemembers = true
  rememberClicks()
  browser.runtime.onMessage.addListener((message: { amm?: unknown; path?: unknown; nonce?: unknown }) => {
    if (message.amm === WHERE && String(message.path) === String(pathOf(window)))
      browser.runtime.sendMessage({ amm: message.nonce }).catch(() => {})
  })
})
