import type { Place } from './marks'

/** The marked word after `last` in the order of the page; the first one after the last, or when `last` is gone. */
export function nextWord(places: Place[], last: Place | undefined): Place | undefined {
  return places[((last ? places.indexOf(last) : -1) + 1) % places.length]
}
