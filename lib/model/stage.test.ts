import { expect, test } from 'vitest'
import { answerOf, questionOf } from '@/tests/builders'
import { stageOf } from './stage'

test('a question is private, then planned, then answered', () => {
  const question = questionOf('one')
  const planned = new Set(['one'])

  expect(stageOf(question, [], new Set())).toBe('private')
  expect(stageOf(question, [], planned)).toBe('planned')
  expect(stageOf(question, [answerOf('one')], planned)).toBe('answered')
})

test('the answer to another question changes nothing', () => {
  expect(stageOf(questionOf('one'), [answerOf('two')], new Set(['two']))).toBe('private')
})
