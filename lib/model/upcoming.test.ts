import { expect, test } from 'vitest'
import { sessionOf } from '@/tests/builders'
import { nextDate, unsaid, upcoming } from './upcoming'

const past = sessionOf({ id: 'past', on: '2026-11-22T10:00' })
const early = sessionOf({ id: 'early', on: '2026-11-23T08:00' })
const next = sessionOf({ id: 'next', on: '2026-12-03T10:00' })

test('the next session is the earliest that is not over, and a late start still counts', () => {
  const at = (text: string) => upcoming([next, past, early], new Date(text))?.id

  expect(at('2026-11-23T10:30')).toBe('early')
  expect(at('2026-11-23T19:59')).toBe('early')
  expect(at('2026-11-23T20:01')).toBe('next')
  expect(at('2026-12-24T10:00')).toBeUndefined()
})

test('a session that runs is the one, however long it takes, and one that ended is not', () => {
  const meeting = { startedAt: 0, block: 'begin', number: 0 }
  const now = new Date('2026-11-25T10:00')

  expect(upcoming([next, { ...past, meeting }], now)?.id).toBe('past')
  const ended = { at: 0, how: 'held', left: [] } as const
  expect(upcoming([next, { ...past, meeting, ended: { ...ended, left: [] } }], now)?.id).toBe('next')
  expect(upcoming([next, { ...early, deletedAt: 1 }], new Date('2026-11-23T09:00'))?.id).toBe('next')
})

test('of a session whose time is over it is asked whether it took place, until that is said', () => {
  const now = new Date('2026-11-24T10:00')

  expect(unsaid([next, past, early], now)?.id).toBe('early')
  expect(unsaid([{ ...past, ended: { at: 0, how: 'skipped', left: [] } }], now)).toBeUndefined()
})

test.each([
  ['the same weekday two weeks on', '2026-11-26T10:00', 14, '2026-11-26T12:00', '2026-12-10T10:00'],
  ['over the end of a month', '2027-01-30T09:30', 7, '2027-01-30T12:00', '2027-02-06T09:30'],
  ['over the 29th of February', '2028-02-15T10:00', 14, '2028-02-15T12:00', '2028-02-29T10:00'],
  ['over New Year', '2026-12-20T10:00', 21, '2026-12-20T12:00', '2027-01-10T10:00'],
  ['over the end of summer time', '2026-10-20T23:30', 7, '2026-10-20T23:59', '2026-10-27T23:30'],
  ['over the beginning of summer time', '2027-03-21T02:30', 7, '2027-03-21T12:00', '2027-03-28T02:30'],
  ['every 30 days', '2026-11-26T10:00', 30, '2026-11-26T12:00', '2026-12-26T10:00'],
  ['never in the past', '2026-09-01T10:00', 14, '2026-11-26T12:00', '2026-12-08T10:00'],
])('the next date keeps the time of day: %s', (_, last, days, now, expected) => {
  expect(nextDate(last, days, new Date(now))).toBe(expected)
})
