import type { Place } from './marks'
import { hashOf } from './marks'

/** The marked word after `last` in the order of the page, and the first one after the last. */
export function nextWord(places: Place[], last: Place | undefined): Place | undefined {
  const at = places.findIndex(place => last && place.at === last.at && place.run === last.run)
  if (at >= 0) return places[(at + 1) % places.length]
  // The page changed under the last one: go on after the same word, if it is still there.
  const same = places.findIndex(place => last && hashOf(place) === hashOf(last))
  return places[(same + 1) % places.length]
}
