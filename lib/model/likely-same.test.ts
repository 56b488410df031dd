import { expect, test } from 'vitest'
import { captureOf, NOW, questionOf } from '@/tests/builders'
import { likelySame } from './likely-same'

const asked = (id: string, note: string, app = 'Sheets', age = 0) =>
  questionOf(id, { note, capture: captureOf({ app }), askedAt: NOW - age })
const found = (...questions: ReturnType<typeof asked>[]) => likelySame(questions).map(pair => pair.map(({ id }) => id))

test('two questions about one tool in nearly the same words may ask the same, the older first', () => {
  expect(found(asked('new', 'What is a Filter view?'), asked('old', 'what is a filter view', 'Sheets', 1))).toEqual([
    ['old', 'new'],
  ])
})

test('accents and case make no difference', () => {
  expect(found(asked('a', 'Agrégat'), asked('b', 'agregat'))).toEqual([['a', 'b']])
})

test.each([
  ['other words', asked('a', 'What is a filter view?'), asked('b', 'Who sees my changes?')],
  ['one word of many', asked('a', 'filter'), asked('b', 'How do I share a filter?')],
  ['another tool', asked('a', 'What is a filter?'), asked('b', 'What is a filter?', 'Tableau')],
  ['nothing to compare', questionOf('a', { note: '?' }), questionOf('b', { note: '!' })],
])('%s is another question', (_, one, other) => {
  expect(likelySame([one, other])).toEqual([])
})
