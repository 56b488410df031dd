import type { Spot } from '@/lib/model/capture'
import { cutAt, endOf, LIMITS, oneLine } from '@/lib/text/plain-text'
import { isText, nearest, nextNode, nodeBefore } from './composed'
import { isField } from './fields'
import { seenTexts, soon } from './seen-texts'

const BESIDE = 64
const A_LITTLE = 12
const PATIENCE = 30
/** Of the text of a thing as much is counted. */
const OWN = 100
/** Of an attribute that holds more (a picture in words) no more is looked at. */
const LONGEST = 500

/** In a page with more text nothing is counted. */
const MOST_TEXT = 300_000

/**
 * What tells a place from its lookalikes when it is looked for again: of words or of a thing, with what is around and in
 * it. `exact` are the words, and `passage` the same with a little of what stands on each side. `plainly` is `plain`, or
 * the same with a memory for whoever asks about many places of one page.
 */
export function spotOf(node: Node, exact = `${node.textContent}`.slice(0, OWN), passage = '', plainly = plain): Spot {
  const around = outward(node)
  const [own] = around
  const beside = [...(own?.parentNode?.children ?? [])]
  const index = beside.indexOf(own as Element)
  const all = allText(node)
  const before = allText(node, true).length
  return {
    path: namesOf(around, LIMITS.heading),
    link: linkOf(node, around),
    marks: own ? marksOf(own) : [],
    nth: [index, beside.length - 1 - index],
    at: [before, all.length - before],
    times: count(passage, all, plainly),
    copies: count(exact, all, plainly),
    ...thingAt(node),
  }
}

/** A text with a little of what stands on each side. */
export function passageOf({ before, exact, after }: { before: string; exact: string; after: string }): string {
  return `${before.slice(-A_LITTLE)} ${exact} ${after.slice(0, A_LITTLE)}`
}

function thingAt(thing: Node): { inside: string; before: string; after: string } {
  return {
    inside: namesOf([...((thing as Element).children ?? [])], BESIDE),
    before: endOf(textBeside(nodeBefore(thing, false), -1), BESIDE),
    after: cutAt(textBeside(nextNode(thing, false), 1), BESIDE),
  }
}

function namesOf(elements: Element[], limit: number): string {
  return elements
    .map(({ localName }) => localName)
    .join(' ')
    .slice(0, limit)
}

const LINKED = '[href],[src]'

/** The address that the link or the picture leads to which is around a place, or else the first in it, as a number. */
export function linkOf(node: Node, around: Element[]): number {
  const link =
    around.find(each => each.matches(LINKED)) ?? (isText(node) ? null : (node as Element).querySelector(LINKED))
  return numberOf(link?.getAttribute('href') ?? link?.getAttribute('src') ?? '')
}

/** A node's element and all those around it, outward. */
export function outward(node: Node): Element[] {
  const around: Element[] = []
  nearest(node, element => !around.push(element))
  return around
}

/** What an element is marked with in the code of its page, as numbers: its id, its classes, all else but its style. */
export function marksOf(element: Element): number[] {
  const others = [...element.attributes].map(({ name, value }) => (/^(id|class|style)$/.test(name) ? '' : name + value))
  return [element.id, element.getAttribute('class') ?? '', others.join('')].map(numberOf)
}

/** A text as a number, from which nobody reads the text; 0 for none. */
function numberOf(text: string): number {
  return [...text.slice(0, LONGEST)].reduce((mixed, unit) => Math.imul(mixed ^ unit.charCodeAt(0), 0x1000193), 0)
}

/** How often words stand in the document or shadow root of a node, hidden text counted too; 0 where nobody counted. */
export function timesOf(words: string, node: Node): number {
  return count(words, allText(node), plain)
}

function count(words: string, text: string, plainly: typeof plain): number {
  const wanted = plain(words)
  return wanted && text.length <= MOST_TEXT ? plainly(text).split(wanted).length - 1 : 0
}

/** All text of the document or shadow root of a node, or only what stands before it. */
function allText(node: Node, isBefore?: boolean): string {
  const range = new Range()
  range.selectNodeContents(node.getRootNode())
  if (isBefore) range.setEndBefore(node)
  return `${range}`
}

/** A text without what makes no difference: accents, case, how white space is written. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** At least as much of the text on one side as is kept, where there is so much. */
function textBeside(from: Node | null, direction: 1 | -1): string {
  let read = ''
  for (const piece of seenTexts({ from, direction, until: soon(PATIENCE), skip: isField })) {
    const text = isText(piece) ? oneLine(direction > 0 ? piece.data : piece.data.slice(-BESIDE), BESIDE) : ''
    read = (direction > 0 ? `${read} ${text}` : `${text} ${read}`).trim()
    if (read.length > BESIDE) break
  }
  return read
}
