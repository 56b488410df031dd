import { isHandsOff } from '@/lib/apps/hands-off'
import { isGranted } from '@/lib/browser/permissions'
import { handsOffSites } from './hands-off-sites'

/** Whether words may be explained on the page with this address: granted by the person, and not a hands-off site. */
export async function mayExplain(address: string): Promise<boolean> {
  return !isHandsOff(address, await handsOffSites()) && (await isGranted(address))
}
