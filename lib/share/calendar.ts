import { TZDate } from '@date-fns/tz'
import type { ICalRepeatingOptions } from 'ical-generator'
import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventStatus } from 'ical-generator'
import { instantOf } from '@/lib/model/zone'
import { cutAt } from '@/lib/text/plain-text'
import { timeZoneOf } from './time-zone'

const LONGEST = 4_000

/** What a calendar gets to know of a session. No excerpts of pages: calendars are often shared. */
export type CalendarEvent = {
  /** The same for every version of the event. */
  uid: string
  /** Rises with every change: the higher version is the one that counts (RFC 5545, 3.8.7.4). */
  sequence: number
  isCancelled: boolean
  /** Local date and time, "2026-12-03T10:00"; for a whole day the time does not count. */
  on: string
  /** The time zone (IANA) `on` is local to; empty: wherever one is. */
  zone: string
  /** 0: the whole day. */
  minutes: number
  /** Days until it comes again; none where it does not. */
  everyDays: 7 | 14 | 21 | 30 | undefined
  title: string
  description: string
  location: string
  url: string
}

/** The file (.ics) that tells a calendar of a session, of its change or its cancellation. `now` is when it is written. */
export function calendarOf(event: CalendarEvent, now: Date): string {
  const { on, zone, minutes, isCancelled } = event
  const at = instantOf(on, zone)
  const isZoned = zone !== '' && minutes > 0 && at !== undefined
  // The library writes a plain date as this computer's clock shows it, whatever the zone.
  const moment = (milliseconds: number) => (isZoned ? new TZDate(milliseconds, zone) : new Date(milliseconds))
  const start = isZoned ? at : Date.parse(`${on}:00Z`)
  const calendar = ical({
    prodId: { company: 'Ask My Mentor', product: 'Ask My Mentor', language: 'EN' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: isZoned && zone !== 'UTC' ? { name: zone, generator: () => timeZoneOf(zone, start - YEAR) } : null,
  })
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: now,
    start: moment(start),
    end: moment(start + (minutes > 0 ? minutes * 60_000 : DAY)),
    timezone: isZoned ? zone : null,
    floating: !isZoned,
    allDay: minutes === 0,
    summary: cutAt(event.title, LONGEST),
    description: cutAt(event.description, LONGEST),
    location: cutAt(event.location, LONGEST),
    // An address is no text: the library would put backslashes into it.
    ...(event.url ? { url: event.url.replace(/[,;\\]/g, encodeURIComponent) } : {}),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(event.everyDays ? { repeating: repeating(event.everyDays) } : {}),
  })
  // The library writes it in the zone of the event; it has to be in UTC (RFC 5545, 3.8.7.2).
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  return calendar.toString().replace(/^DTSTAMP:.*$/m, `DTSTAMP:${stamp}`)
}

const DAY = 24 * 60 * 60 * 1000
const YEAR = 366 * DAY

/** Whole weeks keep the weekday; "every 30 days" is said as what it is, since months have more or fewer. */
function repeating(everyDays: number): ICalRepeatingOptions {
  return everyDays % 7 === 0
    ? { freq: ICalEventRepeatingFreq.WEEKLY, interval: everyDays / 7 }
    : { freq: ICalEventRepeatingFreq.DAILY, interval: everyDays }
}
