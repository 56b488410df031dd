import { expect, test } from 'vitest'
import { questionOf } from '@/tests/builders'
import { stageOf } from './stage'

test('a question is private, then planned, then answered', () => {
  const question = questionOf('one')
  const one = new Set(['one'])

  expect(stageOf(question, new Set(), new Set())).toBe('private')
  expect(stageOf(question, new Set(), one)).toBe('planned')
  expect(stageOf(question, one, one)).toBe('answered')
})

test('the answer to another question changes nothing', () => {
  expect(stageOf(questionOf('one'), new Set(['two']), new Set(['two']))).toBe('private')
})
