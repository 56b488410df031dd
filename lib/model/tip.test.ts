import { expect, test } from 'vitest'
import type { Said } from './said'
import { tipFor } from './tip'

const saying = (change: Partial<Said> = {}): Said => ({
  text: 'It adds up rows.',
  comparison: '',
  steps: '',
  exercise: '',
  link: '',
  ...change,
})
const words = (n: number) => Array(n).fill('word').join(' ')
const steps = (n: number) => Array(n).fill('Click.').join('\n\n')

test('before a word is written I am told to ask what they know', () => {
  const silent = saying({ text: ' \n' })

  const tip = tipFor(silent, [])

  expect(tip).toBe('ask')
})

test.each([
  ['sixty words and five steps', saying({ text: words(60), steps: steps(5) }), 'doing'],
  ['sixty-one words', saying({ text: words(61) }), 'oneThing'],
  ['six steps', saying({ steps: steps(6) }), 'oneThing'],
] as const)('an answer of %s gets the tip that fits its length', (_, said, expected) => {
  const jargon: string[] = []

  const tip = tipFor(said, jargon)

  expect(tip).toBe(expected)
})

test.each([
  ['is better shown, whatever its words', saying({ later: 'live' }), ['pivot'], 'mouse'],
  ['uses jargon, whatever else is in it', saying({ later: 'unknown', steps: 'Click.' }), ['pivot'], 'plainWords'],
  ['is not known yet', saying({ later: 'unknown', steps: 'Click.' }), [], 'unknown'],
  ['has steps', saying({ steps: 'Click.' }), [], 'doing'],
  ['is short and plain', saying(), [], undefined],
] as const)('an answer that %s gets its own tip', (_, said, jargon, expected) => {
  const given = [...jargon]

  const tip = tipFor(said, given)

  expect(tip).toBe(expected)
})
