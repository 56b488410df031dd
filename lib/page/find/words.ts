import search from 'approx-string-match'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import type { Stretch } from './text-map'

/** What the words are and what stood beside them, bare. */
export type WantedWords = { exact: string; before: string; after: string }

/** The shortest quote whose letters may differ, and how many of them may. */
const SHORTEST = 5
const MOST_ERRORS = 0.25
/** How many places of each kind are looked at; a word like "the" stands everywhere. */
const MOST_EXACT = 5_000
const MOST_OTHERS = 200
/** How much text beside the words leads to them when they were changed themselves. */
const ANCHOR = 16
/** Text is searched for words with other letters piece by piece, looking at the clock in between. */
const PIECE = 200_000
/** A longer quote is looked for by its beginning. */
const PATTERN = 200

/** Every place where the words could stand: as they are, between what stood beside them, and with a few letters changed. */
export function placesOfWords(words: WantedWords, text: string, until: Deadline): Stretch[] {
  const { exact } = words
  const places = allOf(exact, text, MOST_EXACT).map(from => ({ from, to: from + exact.length }))
  places.push(...besideAnchors(words, text))
  if (exact.length >= SHORTEST) places.push(...nearly(exact, text, until))
  return places
    .map(place => (text.slice(place.from, place.to) === exact ? place : wholeWords(place, text)))
    .filter(({ from, to }) => to > from)
}

function allOf(wanted: string, text: string, most: number): number[] {
  const found: number[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

/** What stands where the words stood, by the end of the text before them and the beginning of the text after. */
function besideAnchors({ exact, before, after }: WantedWords, text: string): Stretch[] {
  const [lead, rest] = [before.slice(-ANCHOR), after.slice(0, ANCHOR)]
  const near = Math.ceil(exact.length * 1.5) + 4
  const starts = allOf(lead, text, MOST_OTHERS).map(at => at + lead.length)
  const ends = allOf(rest, text, MOST_OTHERS)
  return [
    ...starts.map(from => {
      const to = rest === '' ? -1 : text.slice(from, from + near + rest.length).indexOf(rest)
      return to > 0 ? { from, to: from + to } : nearest(exact, text, from, Math.min(text.length, from + near))
    }),
    ...ends.map(to => nearest(exact, text, Math.max(0, to - near), to)),
  ]
}

/** Where in a short piece of text the words fit best. */
function nearest(exact: string, text: string, from: number, to: number): Stretch {
  const pattern = exact.slice(0, PATTERN)
  const [found] = search(text.slice(from, to), pattern, Math.ceil(pattern.length / 2))
  return found ? { from: from + found.start, to: from + found.end } : { from, to: Math.min(to, from + exact.length) }
}

function nearly(exact: string, text: string, until: Deadline): Stretch[] {
  const pattern = exact.slice(0, PATTERN)
  const rest = exact.length - pattern.length
  const errors = Math.floor(pattern.length * MOST_ERRORS)
  const found: (Stretch & { errors: number })[] = []
  for (let at = 0; at < text.length && performance.now() < until; at += PIECE) {
    const piece = text.slice(at, at + PIECE + pattern.length * 2)
    for (const match of search(piece, pattern, errors))
      found.push({ from: at + match.start, to: Math.min(text.length, at + match.end + rest), errors: match.errors })
  }
  return found.sort((one, other) => one.errors - other.errors).slice(0, MOST_OTHERS)
}

const LONGEST_WORD = 30
const LETTER = /[\p{L}\p{N}\p{M}]/u

/** Whether a word goes on over a place in a text: letters on both sides. */
export function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '')
}

/** The stretch with blanks at its ends left out and words at its ends whole. */
function wholeWords(stretch: Stretch, text: string): Stretch {
  let { from, to } = trimmed(stretch, text)
  for (let count = 0; count < LONGEST_WORD && isInWord(text, from); count++) from--
  for (let count = 0; count < LONGEST_WORD && isInWord(text, to); count++) to++
  return { from, to }
}

/** The stretch with blanks at its ends left out. */
export function trimmed({ from, to }: Stretch, text: string): Stretch {
  let [start, end] = [from, to]
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { from: start, to: end }
}
