import type { Wanted } from '@/lib/model/looking'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import type { Place, Scored } from './scored'
import { rankThings } from './rank-things'
import { rankWords } from './rank-words'
import { LIMITS } from './score'
import { isShown } from './shown'
import { TextMap } from './text-map'

export type { Place }

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
  const likely = rank(wanted, documents, until).filter(({ score }) => score >= LIMITS.maybe)
  const shown = likely.filter(({ place }) => isShown(place))
  const [best, second] = shown
  if (!best) return { result: 'not-found', places: [], ...(likely.length > 0 ? { hidden: true } : {}) }
  if (best.score >= LIMITS.found && best.score - (second?.score ?? 0) >= LIMITS.margin)
    return { result: 'found', places: [best.place] }
  return { result: 'maybe', places: shown.slice(0, LIMITS.most).map(({ place }) => place) }
}

/** The places that come into question, the likeliest first, also those that are not shown. */
export function rank(wanted: Wanted, documents: readonly Document[], until: Deadline): Scored[] {
  const map = new TextMap(documents, until)
  const ranked = wanted.quote ? rankWords(wanted, wanted.quote, map, until) : rankThings(wanted, map, until)
  return ranked.sort((one, other) => other.score - one.score)
}
