import type { Wanted } from '@/lib/model/looking'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import { rankThings } from './rank-things'
import { rankWords } from './rank-words'
import type { Kind } from './score'
import { LIMITS, likelihoods } from './score'
import type { Place, Scored } from './scored'
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
  const ranked = rank(wanted, documents, until)
  const shown = ranked.filter(({ place }) => isShown(place))
  const kind = wanted.quote ? 'words' : 'thing'
  const answer = decide(kind, shown)
  if (answer.result !== 'not-found' || decide(kind, ranked).result === 'not-found') return answer
  return { ...answer, hidden: true }
}

/** The places that come into question, also those that are not shown. */
export function rank(wanted: Wanted, documents: readonly Document[], until: Deadline): Scored[] {
  const map = new TextMap(documents, until)
  return wanted.quote ? rankWords(wanted, wanted.quote, map, until) : rankThings(wanted, map, until)
}

function decide(kind: Kind, scored: readonly Scored[]): Answer {
  const likely = likelihoods(
    kind,
    scored.map(({ score }) => score),
  )
  const places: { place: Place; likely: number }[] = []
  const order = scored.map((_, at) => at).sort((one, other) => (likely[other] ?? 0) - (likely[one] ?? 0))
  for (const at of order) {
    const place = scored[at]?.place as Place
    const same = places.find(each => isSame(each.place, place))
    if (same) same.likely += likely[at] ?? 0
    else places.push({ place, likely: likely[at] ?? 0 })
  }
  const [best] = places
  if (best && best.likely >= LIMITS.found) return { result: 'found', places: [best.place] }
  if (1 - (likely.at(-1) ?? 1) < LIMITS.maybe) return { result: 'not-found', places: [] }
  const some = places.filter(each => each.likely >= LIMITS.each).slice(0, LIMITS.most)
  return { result: 'maybe', places: some.map(({ place }) => place) }
}

/** Whether two places are one to who looks at the page: words that overlap, an element and all there is in it. */
function isSame(one: Place, other: Place): boolean {
  if ('range' in one && 'range' in other)
    return (
      one.range.intersectsNode(other.range.startContainer) &&
      one.range.compareBoundaryPoints(Range.END_TO_START, other.range) < 0 &&
      one.range.compareBoundaryPoints(Range.START_TO_END, other.range) > 0
    )
  if (!('element' in one && 'element' in other)) return false
  const [holder, held] = one.element.contains(other.element) ? [one, other] : [other, one]
  if (!holder.element.contains(held.element)) return false
  const [a, b] = [holder.element.getBoundingClientRect(), held.element.getBoundingClientRect()]
  return (['x', 'y', 'width', 'height'] as const).every(side => Math.abs(a[side] - b[side]) < 0.5)
}
