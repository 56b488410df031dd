import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerOf, NOW, questionOf, sessionOf } from '@/tests/builders'
import type { Agenda } from './agenda'
import { agendaOf, openQuestions, questionsFor, upcoming } from './agenda'
import { LENGTHS } from './session'

const RUNS = { seed: 20_261_123, numRuns: 500 }

const ids = ({ blocks }: Agenda) => blocks.flatMap(block => (block.kind === 'question' ? [block.question.id] : []))
const minutesOf = ({ blocks }: Agenda) => blocks.reduce((sum, block) => sum + block.minutes, 0)

const questions = fc
  .array(fc.record({ size: fc.constantFrom('quick', 'few', 'practise'), age: fc.integer({ min: 0, max: 5 }) }), {
    maxLength: 15,
  })
  .map(list => list.map(({ size, age }, place) => questionOf(`q${place}`, { size: size as 'few', askedAt: NOW - age })))
const meeting = questions.chain(list => {
  const names = list.map(({ id }) => id)
  return fc.record({
    list: fc.constant(list),
    minutes: fc.oneof(fc.constantFrom(...LENGTHS), fc.integer({ min: 5, max: 180 })),
    order: fc.shuffledSubarray([...names, 'a question that is gone']),
    later: fc.subarray(names),
  })
})

test('the agenda never takes more minutes than the meeting has', () => {
  fc.assert(
    fc.property(meeting, ({ list, minutes, order, later }) => {
      const agenda = agendaOf(sessionOf({ minutes, order, later }), list)

      expect(agenda.used).toBeLessThanOrEqual(minutes)
      expect(agenda.used).toBe(minutesOf(agenda))
    }),
    RUNS,
  )
})

test('no question is lost or comes twice: it is in the agenda or it waits', () => {
  fc.assert(
    fc.property(meeting, ({ list, minutes, order, later }) => {
      const agenda = agendaOf(sessionOf({ minutes, order, later }), list)

      const all = [...ids(agenda), ...agenda.later.map(({ id }) => id)]
      expect(all.toSorted()).toEqual(list.map(({ id }) => id).toSorted())
    }),
    RUNS,
  )
})

test('the order that was chosen is kept, then the oldest question comes first', () => {
  fc.assert(
    fc.property(meeting, ({ list, minutes, order, later }) => {
      const agenda = agendaOf(sessionOf({ minutes, order, later }), list)

      const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
      const asked = (id: string) => list.find(question => question.id === id)?.askedAt ?? 0
      for (const shown of [ids(agenda), agenda.later.map(({ id }) => id)])
        expect(shown).toEqual(shown.toSorted((a, b) => rank(a) - rank(b) || asked(a) - asked(b)))
    }),
    RUNS,
  )
})

test('a question set aside for later waits, and one that waits had no room or was set aside', () => {
  fc.assert(
    fc.property(meeting, ({ list, minutes, order, later }) => {
      const agenda = agendaOf(sessionOf({ minutes, order, later }), list)

      for (const id of later) expect(ids(agenda)).not.toContain(id)
      const smallest = { quick: 2, few: 5, practise: 12 }
      for (const { id, size } of agenda.later)
        if (!later.includes(id)) expect(agenda.used + smallest[size]).toBeGreaterThan(minutes)
    }),
    RUNS,
  )
})

test.each([
  [10, 1],
  [15, 1],
  [19, 1],
  [20, 3],
  [30, 3],
  [60, 3],
])('a meeting of %i minutes begins and ends with %i', (minutes, edge) => {
  const { blocks } = agendaOf(sessionOf({ minutes }), [questionOf('one')])

  expect(blocks.at(0)).toEqual({ kind: 'begin', minutes: edge })
  expect(blocks.at(-1)).toEqual({ kind: 'finish', minutes: edge })
})

test('a long question that does not fit lets a short one behind it take its place', () => {
  const list = [questionOf('long', { size: 'practise' }), questionOf('short', { size: 'quick', askedAt: NOW + 1 })]

  const agenda = agendaOf(sessionOf({ minutes: 10 }), list)

  expect(ids(agenda)).toEqual(['short'])
  expect(agenda.later.map(({ id }) => id)).toEqual(['long'])
})

test('the next session is the earliest that is not over, and a late start still counts', () => {
  const past = sessionOf({ id: 'past', on: '2026-11-22T10:00' })
  const running = sessionOf({ id: 'running', on: '2026-11-23T08:00' })
  const next = sessionOf({ id: 'next', on: '2026-12-03T10:00' })
  const at = (text: string) => upcoming([next, past, running], new Date(text))?.id

  expect(at('2026-11-23T10:30')).toBe('running')
  expect(at('2026-11-23T19:59')).toBe('running')
  expect(at('2026-11-23T20:01')).toBe('next')
  expect(at('2026-12-24T10:00')).toBeUndefined()
})

test('an answered question and one in the bin wait for nothing', () => {
  const list = [
    questionOf('new', { askedAt: NOW }),
    questionOf('old', { askedAt: NOW - 1 }),
    questionOf('answered'),
    questionOf('binned', { deletedAt: NOW }),
  ]

  expect(openQuestions(list, [answerOf('answered')]).map(({ id }) => id)).toEqual(['old', 'new'])
})

test('a question stays in its session when it was answered, and leaves it with the bin', () => {
  const list = [questionOf('open'), questionOf('answered'), questionOf('binned', { deletedAt: NOW })]
  const session = sessionOf({ order: ['answered', 'binned'] })

  const about = questionsFor(session, list, [answerOf('answered')])

  expect(about.map(({ id }) => id).toSorted()).toEqual(['answered', 'open'])
})
