import ICAL from 'ical.js'
import { afterEach, expect, test } from 'vitest'
import { instantOf } from '@/lib/model/zone'
import type { CalendarEvent } from './calendar'
import { calendarOf } from './calendar'

const NOW = new Date('2026-11-26T12:00:00Z')

const eventOf = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'session@ask-my-mentor',
  sequence: 0,
  isCancelled: false,
  on: '2026-12-03T10:00',
  zone: 'Europe/Paris',
  minutes: 30,
  everyDays: 14,
  title: 'With Nadia',
  description: 'To begin',
  location: '',
  url: '',
  ...change,
})

afterEach(() => ICAL.TimezoneService.reset())

/** What another program reads in the file; its own time zones count, as in a calendar that knows none. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  return { calendar, event: new ICAL.Event(events[0] as ICAL.Component), component: events[0] as ICAL.Component }
}

/** The first times an event takes place. */
function times(event: ICAL.Event, count: number): string[] {
  const iterator = event.iterator()
  return Array.from({ length: count }, () => iterator.next().toJSDate().toISOString())
}

const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Auckland',
  'UTC',
]
const DAYS = [
  '2026-12-03T10:00',
  '2027-03-07T23:45',
  '2027-03-14T03:30',
  '2027-03-28T03:00',
  '2027-10-31T00:45',
  '2028-02-29T09:00',
  '2026-12-31T23:50',
  '2027-01-31T00:05',
]

test.each(ZONES.flatMap(zone => DAYS.map(on => [zone, on] as const)))(
  'a session in %s on %s stands in a calendar at that time, every two weeks for a year',
  (zone, on) => {
    const { event } = read(calendarOf(eventOf({ on, zone }), NOW))

    const expected = Array.from({ length: 26 }, (_, place) => {
      const day = new Date(`${on.slice(0, 10)}T00:00Z`)
      day.setUTCDate(day.getUTCDate() + 14 * place)
      return new Date(instantOf(`${day.toISOString().slice(0, 10)}${on.slice(10)}`, zone) ?? 0).toISOString()
    })
    expect(times(event, 26)).toEqual(expected)
    expect(event.duration.toSeconds()).toBe(30 * 60)
  },
)

// RFC 5545, 3.3.5: of an hour that comes twice the first is meant, and one that is skipped goes by the offset before it. Not
// every reader does so (ical.js takes the second), so it is the written time that counts.
test.each([
  ['skipped', '2027-03-28T02:30', '2027-03-28T03:30:00'],
  ['there twice', '2027-10-31T02:30', '2027-10-31T02:30:00'],
])('a session in the hour that is %s is where the clock leads', (_, on, expected) => {
  const { event } = read(calendarOf(eventOf({ on, everyDays: undefined }), NOW))

  expect(String(event.startDate)).toBe(expected)
})

test.each([
  [7, 'FREQ=WEEKLY'],
  [14, 'FREQ=WEEKLY;INTERVAL=2'],
  [21, 'FREQ=WEEKLY;INTERVAL=3'],
  [30, 'FREQ=DAILY;INTERVAL=30'],
] as const)('every %i days is said as %s', (everyDays, rule) => {
  const { component } = read(calendarOf(eventOf({ everyDays }), NOW))

  expect(String(component.getFirstPropertyValue('rrule'))).toBe(rule)
})

test('a session that does not come again has no rule', () => {
  expect(read(calendarOf(eventOf({ everyDays: undefined }), NOW)).event.isRecurring()).toBe(false)
})

test('an update has the same name and a higher number, and a cancellation says so', () => {
  const first = read(calendarOf(eventOf(), NOW))
  const later = read(calendarOf(eventOf({ sequence: 3, on: '2026-12-10T10:00' }), NOW))
  const gone = read(calendarOf(eventOf({ sequence: 4, isCancelled: true }), NOW))

  expect([first, later, gone].map(({ event }) => event.uid)).toEqual(Array(3).fill('session@ask-my-mentor'))
  expect([first, later, gone].map(({ event }) => event.sequence)).toEqual([0, 3, 4])
  expect([first, later, gone].map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    'CONFIRMED',
    'CONFIRMED',
    'CANCELLED',
  ])
  expect([first, gone].map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual(['PUBLISH', 'CANCEL'])
})

test('a whole day begins with its date and ends before the next one, over the end of a month too', () => {
  const { event } = read(calendarOf(eventOf({ on: '2028-02-29T10:00', minutes: 0, everyDays: undefined }), NOW))

  expect([event.startDate.isDate, String(event.startDate), String(event.endDate)]).toEqual([
    true,
    '2028-02-29',
    '2028-03-01',
  ])
})

test('without a known time zone the time is wherever one is', () => {
  for (const zone of ['', 'Mars/Olympus']) {
    const { event } = read(calendarOf(eventOf({ zone, everyDays: undefined }), NOW))

    expect(String(event.startDate)).toBe('2026-12-03T10:00:00')
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone)
  }
})

test('words come through as they are, also with commas, line breaks and what means something to calendars', () => {
  const words = 'Été, « filtre »; 👩‍💻\\n\nEND:VEVENT\r\nX-EVIL:1'
  const { event, component } = read(calendarOf(eventOf({ title: words, description: words, location: words }), NOW))

  expect([event.summary, event.description, event.location]).toEqual(Array(3).fill(words.replaceAll('\r\n', '\n')))
  expect(component.getFirstPropertyValue('x-evil')).toBeNull()
})

test('no line is longer than 75 bytes, and ten thousand letters are cut without breaking one', () => {
  const text = calendarOf(eventOf({ description: '👩‍💻é'.repeat(2_000) }), NOW)

  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(text).not.toMatch(/(?<!\r)\n/)
  const { description } = read(text).event
  expect(description.length).toBeLessThanOrEqual(4_000)
  expect(description.isWellFormed()).toBe(true)
})

test('when it was written is in UTC, and the link leads where it led', () => {
  const text = calendarOf(eventOf({ url: 'https://meet.example/room?a=1,2;b' }), NOW)

  expect(text).toContain('\r\nDTSTAMP:20261126T120000Z\r\n')
  const { component } = read(text)
  expect(decodeURIComponent(String(component.getFirstPropertyValue('url')))).toBe('https://meet.example/room?a=1,2;b')
  expect(text).not.toContain('\\,')
})
