import { expect, test } from 'vitest'
import { characterAt, cutAt, endOf, oneLine } from './plain-text'

test('a cut never halves a character', () => {
  expect(cutAt('a😀', 2)).toBe('a')
  expect(cutAt('a😀', 3)).toBe('a😀')
})

test.each([
  ['a family of four', '👨‍👩‍👧‍👦'],
  ['a hand with its colour', '👍🏽'],
  ['a flag', '🇫🇷'],
  ['a letter and its accent', 'e\u0301'],
])('%s stays whole at either end of a cut', (_, character) => {
  const [before, after] = [`ab${character}`, `${character}ab`]
  for (let inside = 1; inside < character.length; inside++) {
    expect(cutAt(before, 2 + inside)).toBe('ab')
    expect(endOf(after, 2 + inside)).toBe('ab')
    expect(characterAt(before, 2 + inside)).toEqual([2, before.length])
  }
  expect(cutAt(before, before.length)).toBe(before)
  expect(characterAt(after, character.length)).toEqual([character.length, character.length])
})

test('a letter under ten thousand accents is cut all the same', () => {
  expect(cutAt(`a${'\u0301'.repeat(10_000)}`, 4_000).length).toBeGreaterThan(3_900)
})

test('a line holds no invisible turns and no breaks', () => {
  expect(oneLine(' a\u202e b \u00a0 c ', 100)).toBe('a b c')
})
