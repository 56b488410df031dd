import type { Target } from '../target'
import { rangeOf, stretch, textsIn } from '../target'
import { offsetIn } from './offset'
import { matchQuote } from './quote-match'
import type { Row } from './row'
import { found } from './row'

type Point = { path: string[]; offset: number }
type Kept = { start: Point; end: Point; from: number; to: number; exact: string; prefix: string; suffix: string }

const CONTEXT = 32

/** The order of the best-known annotation tool: the range, the offsets, then the quote; the first equal text is taken. */
export const hypothesisOrder: Row<Kept> = {
  remember(target) {
    const range = textRange(target)
    const exact = range.toString()
    if (!exact) return undefined
    const whole = document.body.textContent ?? ''
    const from = offsetIn(document.body, range.startContainer, range.startOffset)
    const to = from + exact.length
    return {
      start: pointAt(range.startContainer, range.startOffset),
      end: pointAt(range.endContainer, range.endOffset),
      ...{ from, to, exact },
      prefix: whole.slice(Math.max(0, from - CONTEXT), from),
      suffix: whole.slice(to, to + CONTEXT),
    }
  },
  find(kept) {
    const texts = [...textsIn(document.body, true)]
    const ranges = [() => between(kept.start, kept.end), () => stretch(texts, kept.from, kept.to)]
    for (const make of ranges) {
      const range = make()
      if (range?.toString() === kept.exact) return found(range)
    }
    const match = matchQuote(texts.map(({ data }) => data).join(''), kept, kept.from)
    return found(match && stretch(texts, match.start, match.end))
  },
}

export function textRange(target: Target): Range {
  if (target.kind === 'quote') return rangeOf(target.pieces)
  const pieces = [...textsIn(target.element, true)].map(text => ({ text, start: 0, end: text.length }))
  return rangeOf(pieces)
}

/** An element by its names and places from the body inward, and an offset in its text. */
function pointAt(node: Node, at: number): Point {
  const element = node instanceof Element ? node : node.parentElement
  const path: string[] = []
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    const same = [...(each.parentElement?.children ?? [])].filter(child => child.localName === each?.localName)
    path.unshift(`${each.localName} ${same.indexOf(each)}`)
  }
  return { path, offset: element ? offsetIn(element, node, at) : 0 }
}

function between(start: Point, end: Point): Range | undefined {
  const [first, last] = [elementAt(start.path), elementAt(end.path)]
  const from = first && stretch(textsIn(first, true), start.offset, start.offset + 1)
  const to = last && stretch(textsIn(last, true), Math.max(0, end.offset - 1), end.offset)
  if (!from || !to) return undefined
  from.setEnd(to.endContainer, to.endOffset)
  return from
}

function elementAt(path: readonly string[]): Element | undefined {
  let element: Element | undefined = document.body
  for (const step of path) {
    const [name, place] = step.split(' ')
    element = [...(element?.children ?? [])].filter(child => child.localName === name)[Number(place)]
  }
  return element
}
