import { expect, test } from 'vitest'
import type { Place } from './marks'
import { nextWord } from './next-word'

const place = (start: number) => ({ startOffset: start }) as Place
const [one, two, three] = [place(0), place(1), place(2)] as const
const places = [one, two, three]

test('the key goes from word to word, and from the last to the first', () => {
  expect(nextWord(places, undefined)).toBe(one)
  expect(nextWord(places, one)).toBe(two)
  expect(nextWord(places, three)).toBe(one)
})

test('the key starts anew when the last word is gone, and does nothing without words', () => {
  expect(nextWord(places, place(1))).toBe(one)
  expect(nextWord([], two)).toBeUndefined()
})
