import { expect, test } from 'vitest'
import type { MarkedRun, Place } from './marks'
import { nextWord } from './next-word'

const run = {} as MarkedRun
const places: Place[] = [0, 1, 2].map(at => ({ run, at }))

test('the key goes from word to word, and from the last to the first', () => {
  expect(nextWord(places, undefined)).toBe(places[0])
  expect(nextWord(places, { run, at: 0 })).toBe(places[1])
  expect(nextWord(places, { run, at: 2 })).toBe(places[0])
})

test('the key starts anew when the last word is gone, and does nothing without words', () => {
  expect(nextWord(places, { run: {} as MarkedRun, at: 1 })).toBe(places[0])
  expect(nextWord([], { run, at: 1 })).toBeUndefined()
})
