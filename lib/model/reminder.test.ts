import { expect, test } from 'vitest'
import { NOW, noteOf, questionOf, sessionOf } from '@/tests/builders'
import { nextReminder, remindAt, reminderAt } from './reminder'

const records = { questions: [questionOf('one')], answers: [], notes: [], feedback: [], practice: [] }
const at = (text: string) => new Date(text).getTime()
const session = sessionOf({ on: '2026-12-03T10:00', order: ['one'] })
const dayBefore = at('2026-12-02T10:00')

test('the day before, at the same time, one is reminded of a session when something is open', () => {
  expect(remindAt(session)).toBe(dayBefore)
  expect(reminderAt([session], records, dayBefore - 1)).toBeUndefined()
  expect(reminderAt([session], records, dayBefore)).toEqual({ session, waiting: 1 })
  expect(reminderAt([session], records, at('2026-12-03T10:00'))).toBeUndefined()
})

test('nobody is reminded when everything is answered, and everybody when the agenda is empty', () => {
  const answered = { ...records, notes: [noteOf('tick', { kind: 'answered', block: 'one', at: NOW })] }

  expect(reminderAt([session], answered, dayBefore)).toBeUndefined()
  expect(reminderAt([{ ...session, order: [] }], answered, dayBefore)).toMatchObject({ waiting: 0 })
})

test.each([
  ['ended', { ended: { at: NOW, how: 'held' as const, left: [] } }],
  ['running', { meeting: { startedAt: NOW, block: 'begin', number: 0 } }],
  ['deleted', { deletedAt: NOW }],
])('nobody is reminded of a session that is %s', (_, change) => {
  expect(reminderAt([{ ...session, ...change }], records, dayBefore)).toBeUndefined()
  expect(nextReminder([{ ...session, ...change }], dayBefore - 1)).toBeUndefined()
})

test('the next look is at the reminder, and then when the session begins, so that it goes away', () => {
  expect(nextReminder([session], dayBefore - 1)).toBe(dayBefore)
  expect(nextReminder([session], dayBefore)).toBe(at('2026-12-03T10:00'))
  expect(nextReminder([], dayBefore)).toBeUndefined()
})

test('the day before is the day before over the end of a month and over the change of clocks', () => {
  expect(remindAt(sessionOf({ on: '2028-03-01T09:00' }))).toBe(at('2028-02-29T09:00'))
  expect(remindAt(sessionOf({ on: '2027-03-28T09:00' }))).toBe(at('2027-03-27T09:00'))
})
