import type { Spot } from '@/lib/model/capture'
import { cutAt, endOf, LIMITS, oneLine } from '@/lib/text/plain-text'
import { isText, nearest, nextNode, nodeBefore } from './composed'
import { isField } from './fields'
import { seenTexts, soon } from './seen-texts'

const BESIDE = 64
const PATIENCE = 30
/** Of an address inside the page (a picture in words) no more is looked at. */
const LONGEST = 500

/** What tells a place from its lookalikes when it is looked for again: words, or a thing with what is around and in it. */
export function spotOf(node: Node): Spot {
  const around: Element[] = []
  nearest(node, element => !around.push(element))
  const spot = { path: namesOf(around, LIMITS.heading), link: linkOf(around) }
  if (isText(node)) return spot
  const inside = namesOf([...(node as Element).children], BESIDE)
  return { ...spot, inside, before: textBefore(node), after: textAfter(node) }
}

function namesOf(elements: Element[], limit: number): string {
  return elements
    .map(({ localName }) => localName)
    .join(' ')
    .slice(0, limit)
}

/** The address the nearest link or picture leads to, as a number. */
function linkOf(around: Element[]): number | undefined {
  const element = around.find(each => each.matches('[href], [src]'))
  const address = element?.getAttribute('href') ?? element?.getAttribute('src')
  return address
    ?.slice(0, LONGEST)
    .split('')
    .reduce((mixed, unit) => Math.imul(mixed ^ unit.charCodeAt(0), 0x1000193), 0)
}

function textBefore(node: Node): string {
  return endOf(beside(nodeBefore(node, false), -1), BESIDE)
}

function textAfter(node: Node): string {
  return cutAt(beside(nextNode(node, false), 1), BESIDE)
}

/** At least as much of the text on one side as is kept, where there is so much. */
function beside(from: Node | null, direction: 1 | -1): string {
  let read = ''
  for (const piece of seenTexts({ from, direction, until: soon(PATIENCE), skip: isField })) {
    const text = isText(piece) ? oneLine(direction > 0 ? piece.data : piece.data.slice(-BESIDE), BESIDE) : ''
    read = (direction > 0 ? `${read} ${text}` : `${text} ${read}`).trim()
    if (read.length > BESIDE) break
  }
  return read
}
