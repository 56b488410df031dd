import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionOf } from '@/tests/builders'
import type { Exercise } from './exercise'
import type { Agenda, Block, Frame, Item } from './fit'
import { fillAgenda, idOf, keyOf } from './fit'
import { LENGTHS, Shape } from './session'

const RUNS = { seed: 20_261_126, numRuns: 1_000 }

const text = { title: 'Make a filter view', steps: ['Open the budget'] }
const exercise: Exercise = { id: 'sheets-first', app: 'Sheets', rung: 'first', en: text, fr: text }
const frameOf = (change: Partial<Frame> = {}): Frame => ({
  minutes: 30,
  shape: 'usual',
  lengths: {},
  exercise,
  hasLast: false,
  ...change,
})
const question = (id: string, size: 'quick' | 'few' | 'practise' = 'few'): Item => ({
  kind: 'question',
  question: questionOf(id, { size }),
})
const fill = (items: Item[], change: Partial<Frame> = {}, later: string[] = []) =>
  fillAgenda(items, new Set(later), frameOf(change))

const plan = ({ blocks }: Agenda) => blocks.map(block => `${keyOf(block)} ${block.minutes}`)
const isForHands = (block: Block) => block.kind === 'exercise' || (block.kind === 'question' && block.practice === true)
const sum = (blocks: Block[]) => blocks.reduce((all, { minutes }) => all + minutes, 0)

const item = fc.oneof(
  fc.record({ kind: fc.constant('question' as const), size: fc.constantFrom('quick', 'few', 'practise') }),
  fc.record({ kind: fc.constant('topic' as const), minutes: fc.integer({ min: 1, max: 60 }) }),
)
const items = fc.array(item, { maxLength: 15 }).map(list =>
  list.map((each, place): Item => {
    const id = `i${place}`
    if (each.kind === 'topic') return { kind: 'topic', topic: { id, text: id, minutes: each.minutes } }
    return question(id, each.size as 'few')
  }),
)
const minutes = fc.oneof(fc.constantFrom(...LENGTHS), fc.integer({ min: 5, max: 180 }))
const ids = Array.from({ length: 15 }, (_, place) => `i${place}`)
const lengths = fc.dictionary(
  fc.constantFrom('begin', 'last', 'finish', 'practice', 'coffee', 'fit', 'review', ...ids),
  fc.integer({ min: 0, max: 180 }),
  { maxKeys: 4 },
)
const anyFrame = fc.record({
  minutes,
  shape: fc.constantFrom(...Shape.options),
  lengths,
  exercise: fc.constantFrom(exercise, undefined),
  hasLast: fc.boolean(),
})
const usual = fc.record({
  minutes,
  hasLast: fc.boolean(),
  shape: fc.constantFrom('usual' as const, 'practice', 'review'),
})

test('the agenda never takes more minutes than the meeting has, whatever was chosen', () => {
  fc.assert(
    fc.property(items, fc.subarray(ids), anyFrame, (list, later, frame) => {
      const agenda = fillAgenda(list, new Set(later), frame)

      expect(agenda.used).toBeLessThanOrEqual(frame.minutes)
      expect(agenda.used).toBe(sum(agenda.blocks))
      for (const block of agenda.blocks) expect(block.minutes).toBeGreaterThan(0)
    }),
    RUNS,
  )
})

test('no question and no topic is lost or comes twice: it is in the agenda or it waits', () => {
  fc.assert(
    fc.property(items, fc.subarray(ids), anyFrame, (list, later, frame) => {
      const agenda = fillAgenda(list, new Set(later), frame)

      const placed = agenda.blocks.flatMap(block =>
        block.kind === 'question' || block.kind === 'topic' ? [keyOf(block)] : [],
      )
      expect([...placed, ...agenda.later.map(idOf)].toSorted()).toEqual(list.map(idOf).toSorted())
      for (const id of later) expect(placed).not.toContain(id)
    }),
    RUNS,
  )
})

test('there are always informal minutes to begin with and some to finish, whatever the pile', () => {
  fc.assert(
    fc.property(items, usual, (list, frame) => {
      const { blocks } = fill(list, frame)

      const edge = frame.minutes < 20 ? 1 : 3
      expect(blocks.at(0)).toEqual({ kind: 'begin', minutes: edge })
      expect(blocks.at(-1)).toEqual({ kind: 'finish', minutes: edge })
    }),
    RUNS,
  )
})

test('at least 40 % of the time is for the hands, in one piece, and it is never empty', () => {
  fc.assert(
    fc.property(items, usual, (list, frame) => {
      const { blocks } = fill(list, frame)

      const hands = blocks.filter(isForHands)
      const of = frame.minutes < 20 ? frame.minutes - 2 : frame.minutes
      expect(sum(hands)).toBeGreaterThanOrEqual(0.4 * of)
      for (const block of hands) if (block.kind === 'exercise') expect(block.minutes).toBeGreaterThanOrEqual(3)
      const first = blocks.findIndex(isForHands)
      expect(blocks.slice(first, first + hands.length).every(isForHands)).toBe(true)
    }),
    RUNS,
  )
})

test('the others keep their order when a question is added', () => {
  fc.assert(
    fc.property(items, usual, fc.nat(15), fc.constantFrom('quick', 'few', 'practise'), (list, frame, place, size) => {
      const more = list.toSpliced(place, 0, question('new', size as 'few'))
      const order = (agenda: Agenda) =>
        [false, true].map(hands =>
          agenda.blocks
            .filter(block => isForHands(block) === hands)
            .map(keyOf)
            .filter(id => ids.includes(id)),
        )
      const [before, after] = [order(fill(list, frame)), order(fill(more, frame))]

      before.forEach((all, kind) => {
        const both = all.filter(id => after[kind]?.includes(id))
        expect(after[kind]?.filter(id => all.includes(id))).toEqual(both)
      })
    }),
    RUNS,
  )
})

test('half an hour is three minutes to begin, questions, twelve for the hands, and three to finish', () => {
  const agenda = fill([question('a'), question('b'), question('c'), question('d', 'quick')])

  expect(plan(agenda)).toEqual(['begin 3', 'a 5', 'b 5', 'd 2', 'exercise 12', 'finish 3'])
  expect(agenda.later.map(idOf)).toEqual(['c'])
})

test('what was to be practised has two minutes', () => {
  expect(plan(fill([question('a')], { hasLast: true }))).toEqual([
    'begin 3',
    'last 2',
    'a 5',
    'exercise 12',
    'finish 3',
  ])
})

test('a question to practise takes the time for the hands, and a second one comes in where nobody needs the minutes', () => {
  const agenda = fill([question('long', 'practise'), question('longer', 'practise')], { minutes: 45 })

  expect(plan(agenda)).toEqual(['begin 3', 'long 12', 'longer 12', 'finish 3'])
})

test('a practice that is too long is cut to its time and goes on next time', () => {
  const { blocks } = fill([question('long', 'practise'), question('a')], { minutes: 15 })

  expect(blocks[2]).toMatchObject({ kind: 'question', minutes: 8, practice: true, goesOn: true })
})

test.each([
  [10, ['begin 1', 'a 2', 'exercise 4', 'finish 1']],
  [15, ['begin 1', 'a 2', 'b 5', 'exercise 6', 'finish 1']],
])('a meeting of %i minutes begins and ends with one', (minutes, blocks) => {
  expect(plan(fill([question('a', 'quick'), question('b')], { minutes }))).toEqual(blocks)
})

test('a long question that does not fit lets a short one behind it take its place', () => {
  const agenda = fill([question('a'), question('b', 'quick')], { minutes: 10 })

  expect(plan(agenda)).toContain('b 2')
  expect(agenda.later.map(idOf)).toEqual(['a'])
})

test('minutes that are chosen for a block are given, and the rest adapts', () => {
  const agenda = fill([question('a'), question('b')], { lengths: { begin: 8, practice: 12, a: 7 } })

  expect(plan(agenda)).toEqual(['begin 8', 'a 7', 'exercise 12', 'finish 3'])
  expect(agenda.later.map(idOf)).toEqual(['b'])
})

test('a first coffee has no questions: they keep', () => {
  const agenda = fill([question('a')], { shape: 'first', minutes: 15 })

  expect(plan(agenda)).toEqual(['begin 1', 'coffee 11', 'fit 2', 'finish 1'])
  expect(agenda.later.map(idOf)).toEqual(['a'])
})

test('a practice meeting is mostly for the hands, and a review looks back first', () => {
  expect(plan(fill([question('a')], { shape: 'practice' }))).toEqual(['begin 3', 'exercise 21', 'finish 3'])
  expect(plan(fill([question('a')], { shape: 'review' }))).toEqual([
    'begin 3',
    'review 5',
    'a 5',
    'exercise 12',
    'finish 3',
  ])
})
