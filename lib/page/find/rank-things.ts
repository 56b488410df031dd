import type { PageElement } from '@/lib/model/capture'
import type { Wanted } from '@/lib/model/looking'
import { describeElement } from '@/lib/page/capture/describe-element'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import { placeOf } from '@/lib/page/capture/this-page'
import { bare } from '@/lib/text/bare'
import { alike, alikeLists } from './alike'
import type { Scored } from './scored'
import { evidenceOfPlace, namesIn } from './place-evidence'
import type { Evidence } from './score'
import { scoreOf, signed } from './score'
import type { Stretch, TextMap } from './text-map'

/** How many elements are looked at closely, and at most how many come into question at all. */
const CLOSELY = 16
const MOST = 50_000

/** The elements that could be the thing, each with how sure it is. */
export function rankThings(wanted: Wanted, map: TextMap, until: Deadline): Scored[] {
  const { element: thing, spot } = wanted
  if (!thing) return []
  const text = bare(thing.text).trim()
  const before = bare(spot?.before ?? '')
  const after = bare(spot?.after ?? '')
  const quick = (element: Element, { from, to }: Stretch) => {
    const own = map.text.slice(from, Math.min(to, from + text.length + 1)).trim()
    const lead = map.text.slice(Math.max(0, from - before.length - 2), from).trim()
    const rest = map.text.slice(to, to + after.length + 2).trim()
    return (
      (own === text ? 2 : 0) +
      common(lead, before, -1) +
      common(rest, after, 1) +
      (element.childElementCount === namesIn(spot?.inside ?? '').length ? 0.5 : 0)
    )
  }
  return [...map.elements]
    .filter(([{ localName }]) => localName === thing.tag)
    .slice(0, MOST)
    .map(([element, stretch]) => ({ element, quick: quick(element, stretch) }))
    .sort((one, other) => other.quick - one.quick)
    .slice(0, CLOSELY)
    .flatMap(({ element }) => {
      if (performance.now() > until) return []
      const place = placeOf(element)
      const evidence = {
        ...evidenceOf(thing, describeElement(element), wanted, place),
        ...evidenceOfPlace(wanted, place),
      }
      return [{ place: { element }, score: scoreOf('thing', evidence), evidence }]
    })
}

/** The share of units that agree from one end on. */
function common(one: string, other: string, direction: 1 | -1): number {
  let count = 0
  const at = () => (direction > 0 ? count : -1 - count)
  while (count < other.length && one.at(at()) === other.at(at())) count++
  return other.length > 0 ? count / other.length : 0
}

function evidenceOf(wanted: PageElement, found: PageElement, { spot }: Wanted, place: Pick<Wanted, 'spot'>): Evidence {
  const before = likeness(spot?.before, place.spot?.before)
  const after = likeness(spot?.after, place.spot?.after)
  return {
    text: wanted.text || found.text ? signed(likeness(wanted.text, found.text)) : 0,
    name: wanted.name || found.name ? signed(likeness(wanted.name, found.name)) : 0,
    role: wanted.role || found.role ? (wanted.role === found.role ? 1 : -1) : 0,
    before: signed(before),
    after: signed(after),
    beside: signed(Math.max(before, after)),
    inside:
      spot?.inside || place.spot?.inside
        ? signed(alikeLists(namesIn(spot?.inside ?? ''), namesIn(place.spot?.inside ?? '')))
        : 0,
  }
}

function likeness(wanted = '', found = ''): number {
  return alike(bare(wanted).trim(), bare(found).trim())
}
