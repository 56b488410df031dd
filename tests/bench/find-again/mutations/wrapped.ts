import type { Target } from '../target'
import type { ChangedPage } from './page'
import { takesAnything } from './page'

const SHARE = 0.3
const BOUND =
  'li, dt, dd, td, th, tr, caption, legend, summary, source, track, param, area, br, wbr, style, script, link, meta'

/** Some texts, parts of texts and elements in a span or a div of their own. */
export function wrapped({ body, targets, random }: ChangedPage): void {
  // How everything is shown is asked first: the browser would lay out the page anew after every change.
  const chosen = [...body.querySelectorAll('*')].flatMap(element => {
    if (!mayBeWrapped(element) || random() >= SHARE) return []
    return [{ element, name: blockOrNot(element) }]
  })
  for (const { element, name } of chosen) wrap(element, name)
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (!/\S/.test(text.data) || !text.parentElement || !takesAnything(text.parentElement)) continue
    if (random() < SHARE) wrap(random() < 0.5 ? text : someWords(text, targets, random), 'span')
  }
}

function mayBeWrapped(element: Element): boolean {
  return element.parentElement !== null && takesAnything(element.parentElement) && !element.matches(BOUND)
}

function blockOrNot(element: Element): 'span' | 'div' {
  return /^(inline|contents)/.test(getComputedStyle(element).display) ? 'span' : 'div'
}

function wrap(node: Element | Text, name: 'span' | 'div'): void {
  const around = document.createElement(name)
  node.replaceWith(around)
  around.append(node)
}

/** A part of a text as a text of its own. */
function someWords(text: Text, targets: readonly Target[], random: () => number): Text {
  const starts = [...text.data.matchAll(/\S+/g)].map(({ index }) => index)
  const at = starts[Math.floor(random() * starts.length)] ?? 0
  return at === 0 ? text : split(text, at, targets)
}

function split(text: Text, at: number, targets: readonly Target[]): Text {
  const rest = text.splitText(at)
  for (const target of targets)
    if (target.kind === 'quote')
      target.pieces = target.pieces.flatMap(piece => {
        if (piece.text !== text || piece.end <= at) return [piece]
        const after = { text: rest, start: Math.max(0, piece.start - at), end: piece.end - at }
        return piece.start < at ? [{ ...piece, end: at }, after] : [after]
      })
  return rest
}
