import { whenceOf } from './by-tool'
import type { Question } from './question'
import { headline } from './question'
import { searchable } from './search'

/** From this share of common words on, two questions about one tool likely ask the same. */
const ALIKE = 0.7
const FEWEST = 2

/** Pairs of questions that likely ask the same, the older first: offered for putting together, never done silently. */
export function likelySame(questions: readonly Question[]): [Question, Question][] {
  const read = questions
    .toSorted((a, b) => a.askedAt - b.askedAt)
    .map(question => ({ question, whence: whenceOf(question).name, words: wordsOf(question) }))
  const pairs: [Question, Question][] = []
  const taken = new Set<Question>()
  read.forEach((one, place) => {
    for (const other of read.slice(place + 1))
      if (
        !taken.has(one.question) &&
        !taken.has(other.question) &&
        one.whence === other.whence &&
        isAlike(one.words, other.words)
      ) {
        pairs.push([one.question, other.question])
        taken.add(other.question)
      }
  })
  return pairs
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter(word => other.has(word)).length
  const all = one.size + other.size - common
  if (all === 0) return false
  return Math.min(one.size, other.size) < FEWEST ? common === all : common / all >= ALIKE
}

function wordsOf(question: Question): Set<string> {
  return new Set(searchable(headline(question)).match(/[\p{L}\p{N}]+/gu) ?? [])
}
