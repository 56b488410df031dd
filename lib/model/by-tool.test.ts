import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureOf, questionOf } from '@/tests/builders'
import { groupByTool, together, whenceOf } from './by-tool'
import type { Question } from './question'

const RUNS = { seed: 20_261_123, numRuns: 500 }
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id)
/** What has neither a tool nor a site stands for itself. */
const keyOf = (question: Question) => {
  const { kind, name } = whenceOf(question)
  return name ? `${kind}:${name}` : question.id
}

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

  expect(groupByTool(newestFirst).map(({ key, questions }) => [key, ids(questions)])).toEqual([
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

  expect(groupByTool(list)).toHaveLength(2)
})

test('questions of no tool are no group to put together, and what stands between those of a tool makes room', () => {
  const sheets = captureOf({ app: 'Sheets' })
  const list = [
    questionOf('written first', { capture: undefined }),
    questionOf('sheets first', { capture: sheets }),
    questionOf('written second', { capture: undefined }),
    questionOf('sheets second', { capture: sheets }),
  ]

  expect(ids(together(list))).toEqual(['written first', 'sheets first', 'sheets second', 'written second'])
})

test('grouping loses no question and doubles none, and no group is empty', () => {
  fc.assert(
    fc.property(questions, list => {
      const groups = groupByTool(list)

      expect(ids(groups.flatMap(group => group.questions)).toSorted()).toEqual(ids(list).toSorted())
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      for (const group of groups) expect(group.questions.length).toBeGreaterThan(0)
    }),
    RUNS,
  )
})

test('putting together loses no question and doubles none', () => {
  fc.assert(
    fc.property(questions, list => {
      expect(ids(together(list)).toSorted()).toEqual(ids(list).toSorted())
    }),
    RUNS,
  )
})

test('put together, the questions of one tool follow each other in the order they had', () => {
  fc.assert(
    fc.property(questions, list => {
      const shown = together(list)

      const keys = shown.map(keyOf)
      const runs = keys.filter((key, place) => key !== keys[place - 1])
      // One run a tool, and the tools in the order in which they first came.
      expect(runs).toEqual([...new Set(list.map(keyOf))])
      for (const key of runs) {
        const ofTool = (all: Question[]) => ids(all.filter(question => keyOf(question) === key))
        expect(ofTool(shown)).toEqual(ofTool(list))
      }
    }),
    RUNS,
  )
})

test('what stands together stays as it is', () => {
  fc.assert(
    fc.property(questions, list => {
      expect(ids(together(together(list)))).toEqual(ids(together(list)))
    }),
    RUNS,
  )
})
