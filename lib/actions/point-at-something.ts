import { isHandsOff } from '@/lib/apps/hands-off'
import { clearPointing, injectPicker, setPointing } from '@/lib/browser/pointing'
import { handsOffSites } from './hands-off-sites'
import { stopPointing } from './stop-pointing'

/** A tab whose address the browser told us, which it does only where we may look. */
export type OpenTab = { windowId: number; tabId: number; address: string }

/**
 * Lets the person point at something in a tab, for a new question or for `question`. Never on hands-off sites; false
 * there, and where no script of ours can be: then the picture has to do.
 */
export async function pointAtSomething({ windowId, tabId, address }: OpenTab, question?: string): Promise<boolean> {
  await stopPointing()
  if (isHandsOff(address, await handsOffSites())) return false
  await setPointing({ windowId, tabId, ...(question ? { question } : {}) })
  if (await injectPicker(tabId, address)) return true
  await clearPointing(tabId)
  return false
}
