import { expect, test } from 'vitest'
import { captureOf, DAY, NOW, questionOf } from '@/tests/builders'
import { headline, isDueForErasing, isEmpty } from './question'

const { capture: _, ...bare } = questionOf('bare', { note: '' })

test('a question is named by its note, else its words, else its page', () => {
  const { quote: __, ...page } = captureOf()

  expect(headline(questionOf('one', { note: '  What is it?\n' }))).toBe('What is it?')
  expect(headline(questionOf('one', { note: ' ' }))).toBe('filter view')
  expect(headline(questionOf('one', { note: '', capture: page }))).toBe('Budget 2027')
  expect(headline(bare)).toBe('')
})

test('a very long note names its question with its beginning', () => {
  expect(headline(questionOf('one', { note: 'a'.repeat(5_000) }))).toHaveLength(600)
})

test('a question without page and words is empty; one of spaces too', () => {
  expect(isEmpty(bare)).toBe(true)
  expect(isEmpty({ ...bare, note: ' \n' })).toBe(true)
  expect(isEmpty({ ...bare, note: 'a' })).toBe(false)
  expect(isEmpty(questionOf('one', { note: '' }))).toBe(false)
})

test('a deleted question rests for 30 days before it is erased', () => {
  const deleted = questionOf('one', { deletedAt: NOW })

  expect(isDueForErasing(deleted, NOW + 30 * DAY)).toBe(false)
  expect(isDueForErasing(deleted, NOW + 30 * DAY + 1)).toBe(true)
  expect(isDueForErasing(questionOf('two'), NOW + 1_000 * DAY)).toBe(false)
})
