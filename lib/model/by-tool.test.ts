import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureOf, questionOf } from '@/tests/builders'
import { groupByTool, whenceOf } from './by-tool'
import type { Question } from './question'

const RUNS = { seed: 20_261_123, numRuns: 500 }
const listed = (questions: readonly Question[]) =>
  questions.map(question => ({ ...question, whence: whenceOf(question) }))
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id)
const capture = fc.option(
  fc
    .record({
      app: fc.constantFrom('Sheets', 'Slack', 'docs.example', undefined),
      address: fc.constantFrom('https://docs.example/a', 'https://docs.example/b', 'chrome://version/', undefined),
    })
    .map(({ app, address }) => captureOf({ app, address })),
  { nil: undefined },
)
const questions = fc
  .array(capture, { maxLength: 20 })
  .map(list => list.map((each, place) => questionOf(`q${place}`, { capture: each })))

test.each([
  ['the tool we know', captureOf({ app: 'Sheets' }), { kind: 'app', name: 'Sheets' }],
  ['its site', captureOf({ address: 'https://docs.example/budget' }), { kind: 'site', name: 'docs.example' }],
  ['a page of the browser', captureOf({ address: 'chrome://version/' }), { kind: 'page', name: '' }],
  ['a file, whose address is not kept', captureOf({ address: undefined }), { kind: 'page', name: '' }],
  ['no page', undefined, { kind: 'none', name: '' }],
])('a question comes from %s', (_, from, whence) => {
  expect(whenceOf(questionOf('one', { capture: from }))).toEqual(whence)
})

test('the groups stand in the order of their newest question, each with its newest first', () => {
  const sheets = captureOf({ app: 'Sheets' })
  const slack = captureOf({ app: 'Slack' })
  const newestFirst = [
    questionOf('d', { capture: slack }),
    questionOf('c', { capture: sheets }),
    questionOf('b', { capture: undefined }),
    questionOf('a', { capture: slack }),
  ]

  expect(groupByTool(listed(newestFirst)).map(({ key, questions }) => [key, ids(questions)])).toEqual([
    ['app:Slack', ['d', 'a']],
    ['app:Sheets', ['c']],
    ['none:', ['b']],
  ])
})

test('a tool and a site of the same name are two groups', () => {
  const list = [
    questionOf('tool', { capture: captureOf({ app: 'docs.example' }) }),
    questionOf('site', { capture: captureOf({ address: 'https://docs.example/' }) }),
  ]

  expect(groupByTool(listed(list))).toHaveLength(2)
})

test('grouping loses no question and doubles none, and no group is empty', () => {
  fc.assert(
    fc.property(questions, list => {
      const groups = groupByTool(listed(list))

      expect(ids(groups.flatMap(group => group.questions)).toSorted()).toEqual(ids(list).toSorted())
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      for (const group of groups) expect(group.questions.length).toBeGreaterThan(0)
    }),
    RUNS,
  )
})
