import type { Place } from './marks'

/** The marked word after `last` in the order of the page; the first one after the last, or when `last` is gone. */
export function nextWord(places: Place[], last: Place | undefined): Place | undefined {
  const at = places.findIndex(place => last && place.at === last.at && place.run === last.run)
  return places[(at + 1) % places.length]
}
