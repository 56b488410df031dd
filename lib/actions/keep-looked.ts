import { changeLooking } from '@/lib/browser/looking'
import type { Looking, Seen } from '@/lib/model/looking'
import { outcomeOf } from '@/lib/model/looking'
import { showPlace } from './show-place'

type From = { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }

/**
 * Keeps what a frame found, and has the place drawn that all frames together make the likeliest. False when nobody
 * looks for this in that tab: a page's script cannot make the panel show anything by itself.
 */
export async function keepLooked({ tab, frameId = 0 }: From, search: string, seen: Seen): Promise<boolean> {
  const isAsked = (now: Looking | undefined) => now?.search === search && now.tabId === tab?.id
  const looking = await changeLooking(now => (now && isAsked(now) ? withAnswer(now, frameId, seen) : now))
  if (!looking || !isAsked(looking)) return false
  await showPlace(looking)
  return true
}

/** Other places than before are gone through from the first one. */
function withAnswer(looking: Looking, frame: number, seen: Seen): Looking {
  const answers = { ...looking.answers, [frame]: seen }
  const isAsBefore = JSON.stringify(outcomeOf(looking).places) === JSON.stringify(outcomeOf({ answers }).places)
  return { ...looking, answers, at: isAsBefore ? looking.at : 0 }
}
