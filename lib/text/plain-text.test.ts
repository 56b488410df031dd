import { expect, test } from 'vitest'
import { cutAt, oneLine } from './plain-text'

test('a cut never halves a character', () => {
  expect(cutAt('a😀', 2)).toBe('a')
  expect(cutAt('a😀', 3)).toBe('a😀')
})

test('a line holds no invisible turns and no breaks', () => {
  expect(oneLine(' a\u202e b \u00a0 c ', 100)).toBe('a b c')
})
