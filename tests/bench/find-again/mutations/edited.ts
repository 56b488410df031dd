import { pick } from '../chance'
import type { Piece, Target } from '../target'
import { textsIn, wordsOf } from '../target'
import type { ChangedPage } from './page'

const NAMES = ['aria-label', 'alt', 'title', 'placeholder', 'value']

/** One or two characters of each target changed: of a quote, or of the text or the name of an element. */
export function edited(page: ChangedPage): void {
  for (const target of page.targets) {
    if (target.kind === 'quote') editQuote(target.pieces, page)
    else editElement(target.element, page)
  }
}

function editQuote(pieces: readonly Piece[], page: ChangedPage): void {
  // Two changes in three letters would leave nothing to know it by.
  const times = wordsOf(pieces).length < 4 || page.random() < 0.5 ? 1 : 2
  for (let time = 0; time < times; time++) {
    const places = pieces.flatMap(({ text, start, end }) => placesIn(text.data, start, end).map(at => ({ text, at })))
    const place = pick(places, page.random)
    if (place) editText(place.text, editAt(place.text.data, place.at, places.length > 1, page), page.targets)
  }
}

/** An element's own text, else its name, else a text inside it. One without any stays as it is. */
function editElement(element: Element, page: ChangedPage): void {
  const own = [...element.childNodes].filter(node => node instanceof Text && /\S/.test(node.data)) as Text[]
  const name = NAMES.find(each => element.getAttribute(each)?.trim())
  if (own.length === 0 && name) {
    const said = element.getAttribute(name) ?? ''
    const at = pick(placesIn(said, 0, said.length), page.random) ?? 0
    const { removed, added } = editAt(said, at, said.length > 1, page)
    element.setAttribute(name, said.slice(0, at) + added + said.slice(at + removed))
    return
  }
  const texts = own.length > 0 ? own : [...textsIn(element)].filter(text => /\S/.test(text.data))
  const text = pick(texts, page.random)
  if (text) editQuote([{ text, start: 0, end: text.length }], page)
}

type Edit = { at: number; removed: number; added: string }

/** Where a character stands that is not white space. */
function placesIn(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(/\S/gu)].map(({ index }) => start + index)
}

/** A character replaced, one more before it (inside a word only), or none in its place. */
function editAt(text: string, at: number, mayRemove: boolean, { random, words }: ChangedPage): Edit {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const chance = random()
  if (mayRemove && chance < 1 / 3) return { at, removed: character.length, added: '' }
  let added =
    pick(
      [...words(3)].filter(each => /[\p{L}\p{N}]/u.test(each)),
      random,
    ) ?? 'x'
  if (added === character) added = added === 'x' ? 'y' : 'x'
  const inside = at > 0 && /\S/.test(text[at - 1] ?? ' ')
  return { at, removed: inside && chance < 2 / 3 ? 0 : character.length, added }
}

/** Changes a text and keeps every quote on the same words. */
function editText(text: Text, { at, removed, added }: Edit, targets: readonly Target[]): void {
  text.replaceData(at, removed, added)
  const moved = (place: number) => (place <= at ? place : Math.max(at, place + added.length - removed))
  for (const target of targets)
    if (target.kind === 'quote')
      for (const piece of target.pieces)
        if (piece.text === text) [piece.start, piece.end] = [moved(piece.start), moved(piece.end)]
}
