// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { captureOf, questionOf } from '@/tests/builders'
import { QuestionRow } from './QuestionRow'

const row = (note: string, change: Parameters<typeof captureOf>[0]) => {
  const { quote: _, sentence: __, ...capture } = captureOf(change)
  const question = questionOf('one', { note, capture })
  render(<QuestionRow question={question} stage="private" plannedFor="" answeredBy="" onOpen={() => {}} />)
  return screen.getByRole('button').textContent
}

test('the place in a tool stands under the question, and the page’s title once', () => {
  const parts = [{ name: 'cell' as const, text: 'B7' }]

  expect(row('Why 581?', { title: 'Budget', parts })).toBe('Why 581?Budget · cell B7Only you')
})

test('a question without words is called by its title or its place, and neither is said twice', () => {
  expect(row('', { title: 'Budget', parts: [{ name: 'cell', text: 'B7' }] })).toBe('Budgetcell B7Only you')
})

test('a question from a site without a title is called by the kind of its page', () => {
  expect(row('', { title: '', parts: [{ name: 'kind', text: 'profile' }] })).toBe('A person’s pageOnly you')
})
