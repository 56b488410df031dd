import { changeLooking } from '@/lib/browser/looking'
import type { Looking } from '@/lib/model/looking'
import { showPlace } from './show-place'

type From = { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }

/** A page in which something was looked for, or a frame in it, is left: what it answered counts no longer. */
export async function leaveLooking({ tab, frameId = 0 }: From, search: string): Promise<boolean> {
  const isAsked = (now: Looking | undefined) => now?.search === search && now.tabId === tab?.id
  const looking = await changeLooking(now => {
    if (!now || !isAsked(now)) return now
    const { [frameId]: _, ...answers } = now.answers
    return frameId === 0 ? undefined : { ...now, answers, at: 0 }
  })
  if (looking && isAsked(looking)) await showPlace(looking)
  return true
}
