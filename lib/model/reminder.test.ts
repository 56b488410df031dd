import { expect, test } from 'vitest'
import { NOW, sessionOf } from '@/tests/builders'
import { isWorthReminding, nextReminder, remindAt, sessionNear } from './reminder'

const at = (text: string) => new Date(text).getTime()
const session = sessionOf({ on: '2026-12-03T10:00', order: ['one'] })
const dayBefore = at('2026-12-02T10:00')

test('the day before, at the same time, one is reminded of a session when something is open', () => {
  expect(remindAt(session)).toBe(dayBefore)
  expect(sessionNear([session], dayBefore - 1)).toBeUndefined()
  expect(sessionNear([session], dayBefore)).toEqual(session)
  expect(sessionNear([session], at('2026-12-03T10:00'))).toBeUndefined()
})

test('nobody is reminded when everything is answered, and everybody when the agenda is empty', () => {
  expect(isWorthReminding(session, 1)).toBe(true)
  expect(isWorthReminding(session, 0)).toBe(false)
  expect(isWorthReminding({ ...session, order: [] }, 0)).toBe(true)
})

test.each([
  ['ended', { ended: { at: NOW, how: 'held' as const, left: [] } }],
  ['running', { meeting: { startedAt: NOW, block: 'begin', number: 0 } }],
  ['deleted', { deletedAt: NOW }],
])('nobody is reminded of a session that is %s', (_, change) => {
  expect(sessionNear([{ ...session, ...change }], dayBefore)).toBeUndefined()
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
