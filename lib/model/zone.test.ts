import { expect, test } from 'vitest'
import { instantOf, offsetAt } from './zone'

const HOUR = 60 * 60 * 1000

test.each([
  ['Europe/Paris', '2026-12-03T10:00', '2026-12-03T09:00Z'],
  ['Europe/Paris', '2027-06-03T10:00', '2027-06-03T08:00Z'],
  ['Europe/Paris', '2027-03-28T01:59', '2027-03-28T00:59Z'],
  // Skipped: the clock goes from 2 to 3.
  ['Europe/Paris', '2027-03-28T02:30', '2027-03-28T01:30Z'],
  ['Europe/Paris', '2027-03-28T03:00', '2027-03-28T01:00Z'],
  // Twice: the first one.
  ['Europe/Paris', '2027-10-31T02:30', '2027-10-31T00:30Z'],
  ['Europe/Paris', '2027-10-31T03:30', '2027-10-31T02:30Z'],
  ['America/New_York', '2027-03-20T10:00', '2027-03-20T14:00Z'],
  ['Asia/Kolkata', '2026-12-03T10:00', '2026-12-03T04:30Z'],
  ['Australia/Lord_Howe', '2026-12-03T10:00', '2026-12-02T23:00Z'],
  ['UTC', '2028-02-29T23:59', '2028-02-29T23:59Z'],
])('in %s %s is %s', (zone, on, expected) => {
  expect(new Date(instantOf(on, zone) ?? 0).toISOString()).toBe(new Date(expected).toISOString())
})

test('a zone nobody knows has no time', () => {
  expect(offsetAt('Mars/Olympus', 0)).toBeUndefined()
  expect(instantOf('2026-12-03T10:00', 'Mars/Olympus')).toBeUndefined()
})

test('an offset is what the clocks there show more than UTC', () => {
  expect(offsetAt('Europe/Paris', Date.UTC(2026, 6, 1))).toBe(2 * HOUR)
  expect(offsetAt('America/Sao_Paulo', Date.UTC(2026, 6, 1))).toBe(-3 * HOUR)
})
