import { expect, test } from 'vitest'
import { exerciseFor } from '@/lib/packs/packs'
import { rungOf } from '@/lib/packs/rung-of'
import { answerOf, captureOf, NOW, questionOf, sessionOf } from '@/tests/builders'
import { finder } from './search'
import { glance, surveyAll } from './survey'

const PACKS = { exerciseFor, rungOf }
const nothing = { answers: [], notes: [], feedback: [], practice: [], sessions: [] }
const sheets = captureOf({ app: 'Sheets', title: 'Budget', parts: [{ name: 'sheet', text: 'Spring' }] })

test('the newest question comes first, and what is in the bin is apart, without what was erased', () => {
  const questions = [
    questionOf('old', { askedAt: NOW - 2 }),
    questionOf('binned', { deletedAt: NOW }),
    questionOf('new', { askedAt: NOW - 1 }),
    questionOf('erased', { deletedAt: NOW, note: '', capture: undefined }),
  ]

  const { waiting, binned } = glance(questions)

  expect(waiting.map(({ id }) => id)).toEqual(['new', 'old'])
  expect(binned.map(({ id }) => id)).toEqual(['binned'])
})

test('where a question stands is not known at a glance, and is when all was looked at', () => {
  const questions = ['asked', 'planned', 'answered'].map(id => questionOf(id))
  const session = sessionOf({ order: ['planned'], later: ['asked'] })
  const records = { ...nothing, questions, answers: [answerOf('answered')], sessions: [session] }

  const first = glance(questions).waiting
  const then = surveyAll(records, session, PACKS).waiting

  expect(first.map(({ stage }) => stage)).toEqual([undefined, undefined, undefined])
  expect(Object.fromEntries(then.map(({ id, stage }) => [id, stage]))).toEqual({
    asked: 'private',
    planned: 'planned',
    answered: 'answered',
  })
})

test.each([
  ['its note', 'totals'],
  ['the words it is about', 'filter view'],
  ['the title of its page', 'budget'],
  ['its place in the tool', 'spring'],
  ['its tool', 'sheets'],
  ['what was answered', 'only you see'],
])('a question is found by %s', (_, typed) => {
  const questions = [questionOf('one', { note: 'Why two totals?', capture: sheets }), questionOf('other')]

  const { waiting } = surveyAll({ ...nothing, questions, answers: [answerOf('one')] }, undefined, PACKS)

  expect(waiting.find(({ text }) => finder(typed)(text))?.id).toBe('one')
})

test('questions of one tool share its name, however many there are', () => {
  const questions = ['one', 'two'].map(id => questionOf(id, { capture: sheets }))

  const [one, two] = glance(questions).waiting

  expect(one?.whence).toBe(two?.whence)
})
