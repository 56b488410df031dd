import { drawn, pick } from './chance'
import type { Target } from './target'
import { piecesOf, visibleElements, visibleWords } from './visible'

const EACH = 10

/** Ten quotes of one to four words and ten elements, evenly over all that can be seen; fewer where there are fewer. */
export function drawTargets(random: () => number): Target[] {
  const words = visibleWords()
  const quotes = drawn(
    words.map((_, place) => place),
    EACH,
    random,
  ).flatMap((place): Target[] => {
    const first = words[place]
    if (!first) return []
    const more = words.slice(place + 1, place + 1 + Math.floor(random() * 4)).filter(word => word.run === first.run)
    return [{ kind: 'quote', pieces: piecesOf(first, more.at(-1) ?? first) }]
  })
  const elements = drawn(visibleElements(), EACH, random)
  return [...quotes, ...elements.map((element): Target => ({ kind: 'element', element }))]
}

/** Words of this page, in any order, to make texts of that could stand on it. */
export function pageWords(random: () => number): (count: number) => string {
  const words = visibleWords().map(({ word }) => word)
  return count => Array.from({ length: count }, () => pick(words, random) ?? 'word').join(' ')
}
