import { changeLooking } from '@/lib/browser/looking'
import { outcomeOf } from '@/lib/model/looking'
import { showPlace } from './show-place'

/** Shows the next (`1`) or the previous (`-1`) of the places it could be; after the last comes the first. */
export async function stepPlace(direction: 1 | -1): Promise<void> {
  const looking = await changeLooking(now => {
    const count = now ? outcomeOf(now).places.length : 0
    return now && count > 0 ? { ...now, at: (now.at + direction + count) % count } : now
  })
  if (looking) await showPlace(looking)
}
