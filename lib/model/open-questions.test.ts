import { expect, test } from 'vitest'
import { answerOf, feedbackOf, NOW, noteOf, questionOf } from '@/tests/builders'
import { answeredIds, openQuestions } from './open-questions'

const nothing = { answers: [], notes: [], feedback: [] }
const tick = (question: string, change = {}) =>
  noteOf(`tick-${question}`, { kind: 'answered', block: question, ...change })
const ids = (questions: { id: string }[]) => questions.map(({ id }) => id)

test('an answered question and one in the bin wait for nothing', () => {
  const list = [
    questionOf('new', { askedAt: NOW }),
    questionOf('old', { askedAt: NOW - 1 }),
    questionOf('answered'),
    questionOf('binned', { deletedAt: NOW }),
  ]

  expect(ids(openQuestions(list, { ...nothing, answers: [answerOf('answered')] }))).toEqual(['old', 'new'])
})

test('a question that was ticked as answered in a session waits no more, until the tick is taken back', () => {
  const list = [questionOf('one')]

  expect(openQuestions(list, { ...nothing, notes: [tick('one')] })).toEqual([])
  expect(ids(openQuestions(list, { ...nothing, notes: [tick('one', { deletedAt: NOW })] }))).toEqual(['one'])
})

test('“Again, please” puts an answered question back in line, until it is answered again', () => {
  const list = [questionOf('one')]
  const again = feedbackOf('one', { face: 'again', at: NOW + 1 })

  expect(ids(openQuestions(list, { ...nothing, notes: [tick('one')], feedback: [again] }))).toEqual(['one'])
  const later = answerOf('one', { at: NOW + 2 })
  expect(openQuestions(list, { answers: [later], notes: [tick('one')], feedback: [again] })).toEqual([])
})

test('the last face counts', () => {
  const faces = [
    feedbackOf('one', { face: 'again', at: NOW + 1 }),
    feedbackOf('one', { id: 'later', face: 'clear', at: NOW + 2 }),
  ]

  expect(answeredIds([questionOf('one')], { ...nothing, notes: [tick('one')], feedback: faces })).toEqual(
    new Set(['one']),
  )
})

test('of two questions that ask the same one waits for both, and one answer is enough', () => {
  const list = [questionOf('one'), questionOf('other', { sameAs: 'one' })]

  expect(ids(openQuestions(list, nothing))).toEqual(['one'])
  expect(answeredIds(list, { ...nothing, answers: [answerOf('one')] })).toEqual(new Set(['one', 'other']))
})

test('when the one that stands for both is deleted, the other waits again', () => {
  const list = [questionOf('one', { deletedAt: NOW }), questionOf('other', { sameAs: 'one' })]

  expect(ids(openQuestions(list, nothing))).toEqual(['other'])
})

test('what was let go, or waits for an answer in writing, takes no time of a session', () => {
  const list = [
    questionOf('gone', { wants: 'nothing' }),
    questionOf('writing', { wants: 'writing' }),
    questionOf('first', { wants: 'first' }),
  ]

  expect(ids(openQuestions(list, nothing))).toEqual(['first'])
})
