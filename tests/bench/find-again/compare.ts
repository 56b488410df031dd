import type { Place } from '@/lib/page/find/find-again'
import type { Piece, Target } from './target'
import { textsIn } from './target'

/** Whether a place is the target: `by-box` when another element has its very box, and holds it or is held by it. */
export function isTarget(target: Target, place: Place): 'yes' | 'by-box' | 'no' {
  if (target.kind === 'quote') return sameCharacters(target.pieces, piecesIn(place)) ? 'yes' : 'no'
  // Those who know only texts find an element by all of its text.
  if (!('element' in place)) return sameCharacters(piecesIn(target), piecesIn(place)) ? 'yes' : 'no'
  if (place.element === target.element) return 'yes'
  const related = place.element.contains(target.element) || target.element.contains(place.element)
  return related && sameBox(place.element, target.element) ? 'by-box' : 'no'
}

/** Whether a place and a quote have at least one character in common: the right place with other borders. */
export function touches(target: Target, place: Place): boolean {
  if (target.kind === 'element') return false
  const found = piecesIn(place)
  return target.pieces.some(one =>
    found.some(two => one.text === two.text && one.start < two.end && two.start < one.end),
  )
}

function sameCharacters(one: readonly Piece[], two: readonly Piece[]): boolean {
  const [a, b] = [edges(one), edges(two)]
  return (
    a !== undefined &&
    b !== undefined &&
    a.every((edge, place) => edge.text === b[place]?.text && edge.at === b[place].at)
  )
}

/** The first and the last character that is not white space. */
function edges(pieces: readonly Piece[]) {
  const visible = pieces.flatMap(({ text, start, end }) => {
    const words = text.data.slice(start, end)
    const first = words.search(/\S/)
    return first < 0 ? [] : [{ text, first: start + first, last: start + words.trimEnd().length - 1 }]
  })
  const [first, last] = [visible[0], visible.at(-1)]
  return first && last
    ? [
        { text: first.text, at: first.first },
        { text: last.text, at: last.last },
      ]
    : undefined
}

/** The parts of texts that a place covers. */
function piecesIn(place: Place): Piece[] {
  if ('element' in place) return [...textsIn(place.element)].map(text => ({ text, start: 0, end: text.length }))
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: around } = place.range
  if (around instanceof Text) return [{ text: around, start: startOffset, end: endOffset }]
  return [...textsIn(around)].flatMap(text => {
    if (!place.range.intersectsNode(text)) return []
    const start = text === startContainer ? startOffset : 0
    const end = text === endContainer ? endOffset : text.length
    return start < end ? [{ text, start, end }] : []
  })
}

function sameBox(one: Element, two: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()]
  return (['x', 'y', 'width', 'height'] as const).every(side => Math.abs(a[side] - b[side]) < 0.5)
}
