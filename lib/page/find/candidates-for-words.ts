import type { Wanted } from '@/lib/model/looking'
import { blockOf } from '@/lib/page/capture/blocks'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import { linkOf, marksOf, outward, passageOf } from '@/lib/page/capture/spot'
import { placeOf } from '@/lib/page/capture/this-page'
import { bare, withoutNumbers } from '@/lib/text/bare'
import { alike, FAR, held, SIDE } from './alike'
import { evidenceOfNumbers, evidenceOfPlace, evidenceOfText, namesIn, plainOnce } from './place-evidence'
import type { Evidence } from './score'
import { signed } from './score'
import type { Candidate } from './scored'
import type { Stretch, TextMap } from './text-map'
import type { WantedWords } from './words'
import { isInWord, placesOfWords, trimmed } from './words'

/** How many places are looked at closely. */
const CLOSELY = 16
/** From as much text on both sides within the block on, it says all it can. */
const ENOUGH = 32
/** How many elements with the same marks are looked at. */
const MOST_MARKED = 200

/** The places where the words could be now, each with what speaks for it. */
export function candidatesForWords(
  wanted: Wanted,
  quote: NonNullable<Wanted['quote']>,
  map: TextMap,
  until: Deadline,
): Candidate[] {
  const words = { exact: bare(quote.exact), before: bare(quote.before).trimStart(), after: bare(quote.after).trimEnd() }
  const near = nearOf(quote)
  const places = unlike([...placesOfWords(words, map.text, until), ...inMarked(wanted, words.exact, map)])
  return places
    .map(place => ({ place, quick: quickly(words, place, map.text) }))
    .sort((one, other) => other.quick - one.quick)
    .slice(0, CLOSELY)
    .flatMap(({ place }) => {
      const node = map.nodeAt(place.from)
      if (!node || performance.now() > until) return []
      const found = map.text.slice(place.from, place.to)
      const text = found === words.exact ? 1 : signed(likeness(words.exact, found))
      // Other words, whatever stands beside them.
      if (text < 0) return []
      const stands = placeOf(node, quote.exact, passageOf(besides(place, map.text)), plainOnce)
      const evidence = {
        ...evidenceOfPlace(wanted, stands),
        ...evidenceOf(words, near, place, node, map),
        ...evidenceOfNumbers(words.exact, found),
        ...evidenceOfText(text, words.exact.length, wanted.spot, stands.spot),
      }
      return [{ place: { range: map.rangeOf(place) }, evidence }]
    })
}

/**
 * All of an element that is marked in the code as that of the words was, leads where it led, or stands in its place
 * among others: their letters may differ.
 */
function inMarked({ spot }: Wanted, exact: string, { elements, text }: TextMap): Stretch[] {
  const [tag] = namesIn(spot?.path ?? '')
  const found: Stretch[] = []
  for (const [element, { from, to }] of elements) {
    if (element.localName !== tag || to - from > exact.length * 1.5 + 4 || to - from < exact.length / 2) continue
    const isMarked = marksOf(element).some((mark, at) => mark !== 0 && mark === spot?.marks[at])
    const isLinked = spot?.link && linkOf(element, outward(element)) === spot.link
    const isNth = element.parentElement?.children[spot?.nth[0] ?? -1] === element
    if (isMarked || isLinked || isNth) found.push(trimmed({ from, to }, text))
  }
  return found.slice(0, MOST_MARKED)
}

/** The places without those that are there twice. */
function unlike(places: Stretch[]): Stretch[] {
  return [...new Map(places.map(place => [`${place.from} ${place.to}`, place])).values()]
}

function besides({ from, to }: Stretch, text: string) {
  return {
    before: text.slice(Math.max(0, from - SIDE), from),
    exact: text.slice(from, to),
    after: text.slice(to, to + SIDE),
  }
}

/** What stood beside the words in their own block: a capture breaks the line where a block ends. */
function nearOf({ before, exact, after }: NonNullable<Wanted['quote']>) {
  return {
    isInWord: endsInWord(before + exact + after, before.length, before.length + exact.length),
    before: bare(before.split('\n').at(-1) ?? '').trim(),
    after: bare(after.split('\n')[0] ?? '').trim(),
    isStart: before.includes('\n') || before === '',
    isEnd: after.includes('\n') || after === '',
  }
}

/** Whether a stretch begins or ends within a word, as it must where a language has no blanks between its words. */
function endsInWord(text: string, from: number, to: number): boolean {
  return isInWord(text, from) || isInWord(text, to)
}

/** A first look that costs nearly nothing: the words themselves, and how far what is beside them agrees. */
function quickly({ exact, before, after }: WantedWords, { from, to }: Stretch, text: string): number {
  const same = text.slice(from, to) === exact ? 1 : 0.5
  const broken = endsInWord(text, from, to) ? 0.5 : 0
  let [back, ahead] = [0, 0]
  const lead = text.slice(Math.max(0, from - before.length - 1), from).trimEnd()
  while (back < before.length && lead.at(-1 - back) === before.trimEnd().at(-1 - back)) back++
  const rest = text.slice(to, to + after.length + 1).trimStart()
  while (ahead < after.length && rest[ahead] === after.trimStart()[ahead]) ahead++
  return same - broken + back / SIDE + ahead / SIDE
}

function evidenceOf(
  { before, after }: WantedWords,
  near: ReturnType<typeof nearOf>,
  { from, to }: Stretch,
  node: Text,
  map: TextMap,
): Evidence {
  const { text } = map
  const block = map.elements.get(blockOf(node)) ?? { from: 0, to: text.length }
  const nearBefore = text.slice(Math.max(block.from, from - SIDE), from).trim()
  const nearAfter = text.slice(to, Math.min(block.to, to + SIDE)).trim()
  const sameNear =
    (likeSide(near.before, nearBefore, near.isStart, 'end') + likeSide(near.after, nearAfter, near.isEnd, 'start')) / 2
  const lead = beside(before, text.slice(Math.max(0, from - FAR), from), 'end')
  const rest = beside(after, text.slice(to, to + FAR), 'start')
  return {
    nearLong: signed(sameNear) * Math.min(1, (near.before.length + near.after.length) / ENOUGH),
    border: endsInWord(text, from, to) === near.isInWord ? 0 : -1,
    near: signed(sameNear),
    before: signed(lead),
    after: signed(rest),
    both: signed(Math.min(lead, rest)),
  }
}

/** How much the text on one side is alike within the block; of a whole side, where the block ends counts too. */
function likeSide(wanted: string, found: string, whole: boolean, edge: 'start' | 'end'): number {
  if (whole) return likeness(wanted, cut(found, Math.max(wanted.length + 8, 16), edge))
  return likeness(wanted, cut(found, wanted.length, edge))
}

/** The same beside the words, or, less sure, a little further away: something may have been put in between. */
function beside(wanted: string, around: string, edge: 'start' | 'end'): number {
  const text = wanted.trim()
  if (text === '') return around.trim() === '' ? 1 : 0.5
  const here = likeness(text, cut(around.trim(), text.length, edge))
  return here > 0.9 ? here : Math.max(here, 0.8 * held(cut(text, 32, edge), around))
}

function cut(text: string, length: number, edge: 'start' | 'end'): string {
  return edge === 'end' ? text.slice(-length || text.length) : text.slice(0, length)
}

function likeness(one: string, other: string): number {
  const same = alike(one, other)
  return same === 1 ? 1 : Math.max(same, 0.9 * alike(withoutNumbers(one), withoutNumbers(other)))
}
