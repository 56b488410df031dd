import type { Wanted } from '@/lib/model/looking'
import type { Deadline } from '@/lib/page/capture/seen-texts'

/** A place on the page: a stretch of text, or an element. */
export type Place = { range: Range } | { element: Element }

/**
 * `found`: the one place. `maybe`: one to five places it could be, the likeliest first. `not-found`: none; `hidden` when
 * something like it is in a part of the page that is not shown now.
 */
export type Answer = { result: 'found' | 'maybe' | 'not-found'; places: Place[]; hidden?: true }

/**
 * Looks for a place again in some documents (the page, and the frames in it that may be read) and in their shadow roots.
 * Reads only. `until` is when it must stop: then what was not looked at counts as not there.
 */
export function findAgain(wanted: Wanted, documents: readonly Document[], until: Deadline): Answer {
  void [wanted, documents, until]
  return { result: 'not-found', places: [] }
}
