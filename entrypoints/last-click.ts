import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { rememberClicks } from '@/lib/page/capture/last-click'

const here = globalThis as { ammRemembers?: boolean }

/** Registered on the sites the person granted: a plain right click already knows what it was on. */
export default defineUnlistedScript(() => {
  if (here.ammRemembers) return
  here.ammRemembers = true
  rememberClicks()
})
