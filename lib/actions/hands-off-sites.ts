import { HANDS_OFF } from '@/lib/apps/hands-off'
import { cachedHandsOff, cacheHandsOff } from '@/lib/browser/hands-off-cache'
import { findSettings } from '@/lib/store/settings'

/** Every hands-off site: ours and the person's own. Read from memory when it is there, which a gesture can wait for. */
export async function handsOffSites(): Promise<string[]> {
  const cached = await cachedHandsOff()
  if (cached) return cached
  const sites = [...HANDS_OFF, ...(await findSettings()).handsOff]
  await cacheHandsOff(sites)
  return sites
}
