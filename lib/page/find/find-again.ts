import type { Wanted } from '@/lib/model/looking'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import { outward } from '@/lib/page/capture/spot'
import { bare } from '@/lib/text/bare'
import { candidatesForThing } from './candidates-for-thing'
import { candidatesForWords } from './candidates-for-words'
import type { Kind } from './score'
import { areTwins, isElsewhere, LIMITS, likelihoods, readAlike } from './score'
import type { Candidate, Place } from './scored'
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
  const kind = wanted.quote && !isInField(wanted) ? 'words' : 'thing'
  const all = candidatesFor(wanted, documents, until)
  const answer = decide(
    kind,
    all.filter(({ place }) => isShown(place)),
  )
  if (answer.result !== 'not-found' || decide(kind, all).result === 'not-found') return answer
  return { ...answer, hidden: true }
}

/** Words chosen in a field may have been changed there by whoever wrote them: the field itself is looked for. */
function isInField({ element }: Wanted): boolean {
  return /^(input|textarea|select)$/.test(element?.tag ?? '')
}

/** The places that come into question and what speaks for each, also those that are not shown. */
function candidatesFor(wanted: Wanted, documents: readonly Document[], until: Deadline): Candidate[] {
  const map = new TextMap(documents, until)
  const { quote } = wanted
  const found =
    quote && !isInField(wanted) ? candidatesForWords(wanted, quote, map, until) : candidatesForThing(wanted, map, until)
  const gap = isClosed(wanted, map.text) ? 1 : 0
  return withoutRenamed(found.filter(({ evidence }) => !isElsewhere(evidence))).map(({ place, evidence }) => ({
    place,
    // Where no copy is lost, it cannot be this one that went.
    evidence: { ...evidence, gap: evidence.only || evidence.kept ? 0 : gap },
  }))
}

/** Enough text for the two sides of a gap to be known again. */
const SIDE = 20
const LEAST = 8

/** Whether what stood before the words or the thing now goes on with what stood after them. */
function isClosed({ quote, element, spot }: Wanted, text: string): boolean {
  const { before = '', after = '' } = quote ?? spot ?? {}
  const [lead, rest] = [bare(before).trim().slice(-SIDE), bare(after).trim().slice(0, SIDE)]
  if (!(quote || element?.text) || lead.length < LEAST || rest.length < LEAST) return false
  return text.includes(`${lead} ${rest}`) || text.includes(lead + rest)
}

/** Marks in the code that no candidate has any more say nothing of one of them: a new version has renamed them all. */
function withoutRenamed(candidates: Candidate[]): Candidate[] {
  const marks = (['id', 'kind', 'marks', 'link'] as const).filter(mark =>
    candidates.every(({ evidence }) => evidence[mark] !== 1),
  )
  const unknown = Object.fromEntries(marks.map(mark => [mark, 0]))
  return candidates.map(({ place, evidence }) => ({ place, evidence: { ...evidence, ...unknown } }))
}

function decide(kind: Kind, candidates: readonly Candidate[]): Answer {
  const likely = likelihoods(
    kind,
    candidates.map(({ evidence }) => evidence),
  )
  const places: (Candidate & { likely: number })[] = []
  const inOrder = candidates
    .map((candidate, at) => ({ ...candidate, likely: likely[at] ?? 0 }))
    .sort((one, other) => other.likely - one.likely)
  for (const candidate of inOrder) {
    const same = places.find(({ place }) => isSame(place, candidate.place))
    if (same) same.likely += candidate.likely
    else places.push(candidate)
  }
  const [best, ...others] = places
  if (!best || 1 - (likely.at(-1) ?? 1) < LIMITS.maybe) return { result: 'not-found', places: [] }
  const twins = others.filter(each => areTwins(kind, best.evidence, each.evidence) || areEntries(best, each))
  const isSure = best.likely >= LIMITS.found && (kind === 'thing' || (best.evidence.text ?? 0) >= LIMITS.alike)
  if (isSure && twins.length === 0) return { result: 'found', places: [best.place] }
  const some = places.filter(each => each === best || each.likely >= LIMITS.each || twins.includes(each))
  return { result: 'maybe', places: some.slice(0, LIMITS.most).map(({ place }) => place) }
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

/** How far out the element is, at most, that holds two entries of one list. */
const ENTRY = 3

/** Whether two places are entries of one list that read alike, with nothing but more of them in between. */
function areEntries(one: Candidate, other: Candidate): boolean {
  if (!readAlike(one.evidence, other.evidence)) return false
  const places = [one.place, other.place]
  const [lists = [], others = []] = places.map(place =>
    outward('element' in place ? place.element : place.range.startContainer).slice(1, ENTRY + 1),
  )
  if (!others.some((element, at) => lists[at] === element)) return false
  const [first, last] = places.map(asRange).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)) as [
    Range,
    Range,
  ]
  const between = first.cloneRange()
  between.setStart(first.endContainer, first.endOffset)
  between.setEnd(last.startContainer, last.startOffset)
  return (
    bare(`${between}`)
      .replaceAll(bare(`${first}`).trim(), '')
      .trim() === ''
  )
}

function asRange(place: Place): Range {
  if ('range' in place) return place.range
  const range = place.element.ownerDocument.createRange()
  range.selectNode(place.element)
  return range
}
