import type { AppInPage, Part, PartName, Reading } from '@/lib/model/app'
import type { Tool } from '@/lib/model/capture'
import { firstAt } from '@/lib/text/first-at'
import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { isText, nearest } from './composed'
import { seenIn, seenTexts, soon } from './seen-texts'

/**
 * What a tool's page tells of the place in it. A thing is read only where its selector leads to one visible element and
 * no second one, and only when it looks as it should: better nothing than another cell, sheet or name.
 */
export function readTool(apps: readonly AppInPage[], chosen: Node | undefined): Tool | undefined {
  const page = chosen?.ownerDocument ?? document
  const app = firstAt(apps, page.location)
  if (!app) return undefined
  const parts: Part[] = []
  const missing: PartName[] = []
  for (const reading of app.reads) {
    const { part: name, of } = reading
    // A cell stands for what is chosen in the grid; words and things chosen elsewhere are not in it.
    if ((of === 'here' && (chosen || missing.includes('cell'))) || parts.some(part => part.name === name)) continue
    const text = read(reading, page, chosen)
    if (text) parts.push({ name, text })
    else if (reading.expected) missing.push(name)
  }
  return { name: app.name, parts, missing }
}

/** Milliseconds after which a tool has written everything about the cell one moved to. */
const SETTLING = 120

/**
 * The same, read twice where it tells a cell: a tool writes the formula of the next one a moment after its name. A cell
 * or a tab that was left in between is not told, since nobody knows which one was meant.
 */
export async function settledTool(apps: readonly AppInPage[], chosen: Node | undefined): Promise<Tool | undefined> {
  const first = readTool(apps, chosen)
  if (!textIn(first, 'cell')) return first
  await new Promise(done => setTimeout(done, SETTLING))
  const second = readTool(apps, chosen)
  const left = (['tab', 'cell'] as const).filter(name => textIn(second, name) !== textIn(first, name))
  if (!second || !left[0]) return second
  const doubtful = new Set<PartName>([...left, 'cell', 'formula', 'shows'])
  return {
    ...second,
    parts: second.parts.filter(({ name }) => !doubtful.has(name)),
    missing: [...new Set([...second.missing, ...left, 'cell' as const])],
  }
}

function textIn(tool: Tool | undefined, wanted: PartName): string | undefined {
  return tool?.parts.find(({ name }) => name === wanted)?.text
}

function read(reading: Reading, page: Document, chosen: Node | undefined): string {
  const { of, from, looks = '', agrees } = reading
  const around = /^(page|here)$/.test(of) ? page : placeAround(reading, page, chosen)
  if (!around) return ''
  const text = from.map(selector => textOf(found(selector, around, chosen), reading)).find(each => each) ?? ''
  const pattern = new RegExp(looks, 'u')
  const match = pattern.exec(text)
  const told = match ? (match[1] ?? text) : ''
  const said = agrees && tidy(found(agrees.from, page)?.getAttribute(agrees.as))
  // "B2 . A3 . Contains formula .": what a cell shows may look like the name of one, and stands before it.
  return said && said.split(/\s\.(?:\s|$)/).findLast(each => pattern.test(each)) !== told ? '' : told
}

function placeAround({ of, from, within = from.join() }: Reading, page: Document, chosen?: Node): Element | null {
  if (chosen) return nearest(chosen, element => element.matches(within))
  return of === 'pointed' ? page.querySelector(`:is(${within}):hover`) : null
}

/** A tooltip that is over may still be there, without colour. */
const SEEN = { visibilityProperty: true, opacityProperty: true }

/** The only visible element that fits, or of those around what was chosen the nearest. */
function found(selector: string, around: ParentNode, chosen?: Node): Element | undefined {
  const holds = chosen && nearest(chosen, element => element === around || element.matches(selector))
  if (holds?.matches(selector)) return holds
  const [first, second] = [...around.querySelectorAll(selector)].filter(element => element.checkVisibility(SEEN))
  return second ? undefined : first
}

/** Marks that only steer the direction of writing. */
const MARKS = /[\u200E\u200F]/g

function textOf(element: Element | undefined, { as, pieces }: Reading): string {
  if (!element) return ''
  if (as) return tidy(as === 'value' ? (element as HTMLInputElement).value : element.getAttribute(as))
  const texts = seenTexts({ from: element, direction: 1, within: element, until: soon(30) })
  if (!pieces && [...texts].filter(text => isText(text) && /\S/.test(text.data)).length > 1) return ''
  return tidy(seenIn(element, LIMITS.heading))
}

function tidy(text: string | null | undefined): string {
  return oneLine((text ?? '').replace(MARKS, ''), LIMITS.heading)
}
