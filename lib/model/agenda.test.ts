import { expect, test } from 'vitest'
import { answerOf, captureOf, NOW, noteOf, practiceOf, questionOf, sessionOf } from '@/tests/builders'
import type { Packs, Records } from './agenda'
import { agendaOf, arranged, lastHeld, lastPractice, leftOpen, skippedTwice, timesCarried } from './agenda'
import { keyOf } from './fit'
import type { Session } from './session'

const text = { title: 'Make a filter view', steps: ['Open the budget'] }
const packs: Packs = {
  rungOf: ({ rung = 'everyday' }) => rung,
  exerciseFor: (app = 'any', rung, done) => ({
    id: done.size > 0 ? 'another' : `${app}-${rung}`,
    app,
    rung,
    en: text,
    fr: text,
  }),
}
const recordsOf = (change: Partial<Records> = {}): Records => ({
  questions: [],
  answers: [],
  notes: [],
  feedback: [],
  practice: [],
  sessions: [],
  ...change,
})
const ended = (how: 'held' | 'skipped' | 'writing', left: string[] = [], at = NOW): Pick<Session, 'ended'> => ({
  ended: { at, how, left },
})
const keys = (session: Session, records: Records) => agendaOf(session, records, packs).blocks.map(keyOf)

test('a question stays in its session when it was answered, and leaves it with the bin', () => {
  const questions = [questionOf('open'), questionOf('answered'), questionOf('binned', { deletedAt: NOW })]
  const session = sessionOf({ order: ['answered', 'binned'] })

  const shown = keys(session, recordsOf({ questions, answers: [answerOf('answered')] }))

  expect(shown).toEqual(['begin', 'answered', 'open', 'exercise', 'finish'])
})

test('what was let go leaves a plan that named it, but not a session that has begun', () => {
  const questions = [questionOf('one', { wants: 'nothing' })]
  const session = sessionOf({ order: ['one'] })

  expect(keys(session, recordsOf({ questions }))).not.toContain('one')
  expect(keys({ ...session, ...ended('held') }, recordsOf({ questions }))).toContain('one')
})

test('a question another session has on its agenda is not planned twice', () => {
  const questions = [questionOf('theirs'), questionOf('ours'), questionOf('set aside there')]
  const theirs = sessionOf({ id: 'theirs', order: ['theirs', 'set aside there'], later: ['set aside there'] })

  expect(keys(sessionOf(), recordsOf({ questions, sessions: [theirs] }))).not.toContain('theirs')
  expect(keys(sessionOf(), recordsOf({ questions, sessions: [theirs] }))).toContain('set aside there')
  expect(keys(sessionOf(), recordsOf({ questions, sessions: [{ ...theirs, ...ended('held') }] }))).toContain('theirs')
})

test('what is asked while the session runs does not come into it', () => {
  const meeting = { startedAt: NOW, block: 'begin', number: 0 }

  const shown = keys(
    sessionOf({ order: ['one'], meeting }),
    recordsOf({ questions: [questionOf('one'), questionOf('new', { askedAt: NOW + 1 })] }),
  )

  expect(shown).toEqual(['begin', 'one', 'exercise', 'finish'])
})

test('the exercise is of the tool of the first question, and its ticks do not change it while the session runs', () => {
  const questions = [questionOf('one', { capture: captureOf({ app: 'Tableau' }), rung: 'reading' })]
  const exerciseOf = (records: Partial<Records>) =>
    agendaOf(sessionOf(), recordsOf({ questions, ...records }), packs).blocks.find(({ kind }) => kind === 'exercise')

  expect(exerciseOf({})).toMatchObject({ exercise: { id: 'Tableau-reading' } })
  expect(exerciseOf({ practice: [practiceOf('Tableau-reading', { alone: NOW })] })).toMatchObject({
    exercise: { id: 'Tableau-reading' },
  })
  expect(exerciseOf({ practice: [practiceOf('Tableau-reading', { session: 'earlier', alone: NOW })] })).toMatchObject({
    exercise: { id: 'another' },
  })
})

test('what was to be practised after the last session comes back for two minutes, until it was done alone', () => {
  const last = sessionOf({ id: 'last', ...ended('held') })
  const older = sessionOf({ id: 'older', ...ended('held', [], NOW - 1) })
  const skipped = sessionOf({ id: 'skipped', ...ended('skipped', [], NOW + 1) })
  const sessions = [older, last, skipped]
  const done = practiceOf('sheets-first', { session: 'last', withMentor: NOW })

  expect(lastHeld(sessionOf(), sessions)?.id).toBe('last')
  expect(keys(sessionOf(), recordsOf({ sessions, practice: [done] }))).toContain('last')
  expect(lastPractice(sessionOf(), recordsOf({ sessions, practice: [{ ...done, alone: NOW }] }))).toEqual([])
  expect(lastPractice(sessionOf({ pair: 'another' }), recordsOf({ sessions, practice: [done] }))).toEqual([])
})

test('what was left open last time is in front when the agenda is made', () => {
  const questions = [questionOf('new', { askedAt: NOW - 2 }), questionOf('left', { askedAt: NOW })]
  const sessions = [sessionOf({ id: 'last', ...ended('skipped', ['left']) })]

  expect(arranged(sessionOf(), recordsOf({ questions, sessions }), packs)).toEqual(['left', 'new'])
})

test('a session leaves open what was not answered, on its agenda or for later', () => {
  const questions = ['a', 'b', 'c', 'd'].map((id, place) => questionOf(id, { askedAt: NOW + place }))
  const records = recordsOf({ questions, notes: [noteOf('tick', { kind: 'answered', block: 'a' })] })
  const session = sessionOf({ order: ['a', 'b', 'c', 'd'] })

  expect(leftOpen(agendaOf(session, records, packs), records)).toEqual(['b', 'c', 'd'])
})

test('carrying over is counted by the question, whatever became of the session', () => {
  const sessions = [
    sessionOf({ id: '1', ...ended('held', ['one']) }),
    sessionOf({ id: '2', ...ended('skipped', ['one', 'two']) }),
    sessionOf({ id: '3', ...ended('writing', ['one']) }),
    sessionOf({ id: '4', ...ended('held', ['one']), deletedAt: NOW }),
  ]

  expect(timesCarried('one', sessions)).toBe(3)
  expect(timesCarried('two', sessions)).toBe(1)
})

test('two sessions skipped in a row ask about the rhythm, and one that was held says it is right', () => {
  const skipped = (id: string, at: number) => sessionOf({ id, ...ended('skipped', [], at) })
  const held = sessionOf({ id: 'held', ...ended('held', [], NOW + 3) })

  expect(skippedTwice('pair', [skipped('1', NOW), skipped('2', NOW + 1)])?.id).toBe('2')
  expect(skippedTwice('pair', [skipped('1', NOW)])).toBeUndefined()
  expect(skippedTwice('pair', [skipped('1', NOW), skipped('2', NOW + 1), held])).toBeUndefined()
  expect(skippedTwice('another', [skipped('1', NOW), skipped('2', NOW + 1)])).toBeUndefined()
})
