import type { PageElement } from '@/lib/model/capture'
import type { Wanted } from '@/lib/model/looking'
import { isField } from '@/lib/page/capture/fields'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import { seenIn } from '@/lib/page/capture/seen-texts'
import { linkOf, marksOf, outward } from '@/lib/page/capture/spot'
import { writtenByStyle } from '@/lib/page/capture/style-text'
import { placeOf } from '@/lib/page/capture/this-page'
import { bare } from '@/lib/text/bare'
import { alike, alikeLists } from './alike'
import { evidenceOfNumbers, evidenceOfPlace, evidenceOfText, namesIn, plainOnce } from './place-evidence'
import type { Evidence } from './score'
import { signed } from './score'
import type { Candidate } from './scored'
import type { Stretch, TextMap } from './text-map'

/** How many elements of a kind come into question at all, how many are looked at more closely, and how many closely. */
const MOST = 50_000
const CLOSER = 400
const CLOSELY = 24
/** Of the text in a thing a capture keeps as much. */
const SHOWN = 120

/** The elements that could be the thing, each with what speaks for it. */
export function candidatesForThing(wanted: Wanted, map: TextMap, until: Deadline): Candidate[] {
  const { element: thing } = wanted
  if (!thing) return []
  const alikeAround = byText(thing, wanted, map)
  const alikeInCode = byMarks(wanted)
  const all = [...map.elements].filter(([{ localName }]) => localName === thing.tag).slice(0, MOST)
  const found = best(best(all, CLOSER, alikeAround), CLOSELY, each => alikeAround(each) + alikeInCode(each)).flatMap(
    ([element]) => {
      if (performance.now() > until) return []
      const own = evidenceOfOwn(thing, element)
      if (isOther(wanted, own, element)) return []
      const place = placeOf(element, undefined, undefined, plainOnce)
      const text = own.text === undefined ? {} : evidenceOfText(own.text, said(thing).length, wanted.spot, place.spot)
      const evidence = { ...evidenceOfPlace(wanted, place), ...own, ...evidenceBeside(wanted, place), ...text }
      return [{ place: { element }, evidence }]
    },
  )
  return withLost(found, wanted.spot?.copies ?? 0)
}

type Thing = { place: { element: Element }; evidence: Evidence }

/** Whether one of the copies of its text is lost, and could be what reads a little otherwise now. */
function withLost(found: Thing[], then: number): Thing[] {
  const equal = found.filter(({ evidence }) => evidence.text === 1).map(({ place }) => place.element)
  const now = equal.filter(element => !equal.some(other => other !== element && other.contains(element))).length
  const lost = now < then ? 1 : -1
  return found.map(({ place, evidence }) =>
    (evidence.text ?? 1) < 1 && then > 0 ? { place, evidence: { ...evidence, lost } } : { place, evidence },
  )
}

/** Another text, and nothing in the code that says it is the same all the same. */
function isOther({ spot }: Wanted, { text = 0 }: Evidence, element: Element): boolean {
  if (text >= -0.2) return false
  const link = spot?.link && linkOf(element, outward(element)) === spot.link
  return !link && !marksOf(element).some((mark, at) => mark !== 0 && mark === spot?.marks[at])
}

/** What it is known by: what has no text is known by its name. */
function said({ text, name }: PageElement): string {
  return text || name
}

type Standing = [Element, Stretch]

function best(candidates: Standing[], most: number, worth: (candidate: Standing) => number): Standing[] {
  if (candidates.length <= most) return candidates
  return candidates
    .map(candidate => ({ candidate, worth: worth(candidate) }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** A first look at the text in and beside an element, which costs nearly nothing. */
function byText(thing: PageElement, { spot }: Wanted, { text }: TextMap) {
  const own = bare(thing.text).trim()
  const [before, after] = [bare(spot?.before ?? ''), bare(spot?.after ?? '')]
  return ([, { from, to }]: Standing): number => {
    const here = text.slice(from, Math.min(to, from + own.length + 8)).trim()
    const same = here === own ? 1 : 0.5 * Math.max(common(here, own, 1), common(here, own, -1))
    const lead = common(text.slice(Math.max(0, from - before.length - 2), from).trim(), before, -1)
    return 2 * same + lead + common(text.slice(to, to + after.length + 2).trim(), after, 1)
  }
}

/** A second one at its name in the page's code, its link, and how many elements are in it. */
function byMarks({ spot }: Wanted) {
  const children = namesIn(spot?.inside ?? '').length
  return ([element]: Standing): number => {
    const marks = marksOf(element)
    const same = marks.filter((mark, at) => mark !== 0 && mark === spot?.marks[at]).length
    const link = spot?.link && linkOf(element, outward(element)) === spot.link ? 1 : 0
    return same + link + (element.childElementCount === children ? 0.5 : 0)
  }
}

/** The share of units that agree from one end on. */
function common(one: string, other: string, direction: 1 | -1): number {
  let count = 0
  const at = () => (direction > 0 ? count : -1 - count)
  while (count < other.length && one.at(at()) === other.at(at())) count++
  return other.length > 0 ? count / other.length : 0
}

/** What its own text and name say. */
function evidenceOfOwn(wanted: PageElement, element: Element): Evidence {
  const text = seenIn(element, SHOWN, isField) || writtenByStyle(element)
  const name = nameIn(element) || text
  return {
    ...evidenceOfNumbers(bare(wanted.text), bare(text)),
    ...(said(wanted) || text ? { text: signed(likeness(said(wanted), wanted.text ? text : name)) } : {}),
    name: wanted.name ? signed(likeness(wanted.name, name)) : 0,
  }
}

/** What stands before and after it, and the elements in it. */
function evidenceBeside({ spot }: Wanted, place: Pick<Wanted, 'spot'>): Evidence {
  const [inside, itsInside] = [namesIn(spot?.inside ?? ''), namesIn(place.spot?.inside ?? '')]
  return {
    before: signed(likeness(spot?.before, place.spot?.before)),
    after: signed(likeness(spot?.after, place.spot?.after)),
    inside: inside.length + itsInside.length > 0 ? signed(alikeLists(inside, itsInside)) : 0,
  }
}

/** What most likely names an element; the whole computation of a name would be half of this script. */
function nameIn(element: Element): string {
  const { labels, type, value } = element as HTMLInputElement
  const pressed = element.localName === 'input' && /^(submit|button|reset)$/.test(type) ? value : ''
  const named = ['aria-label', 'alt', 'placeholder', 'aria-placeholder', 'title'].map(each =>
    element.getAttribute(each),
  )
  return [pressed, labels?.[0]?.textContent, ...named].find(name => name?.trim()) ?? ''
}

function likeness(wanted = '', found = ''): number {
  const said = bare(wanted).trim()
  return alike(said, bare(found).trim().slice(0, Math.max(said.length, SHOWN)))
}
