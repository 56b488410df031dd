import { offsetAt } from '@/lib/model/zone'

const DAY = 24 * 60 * 60 * 1000
/** How far ahead the changes of the clock are written down, in years: further than a mentoring goes. */
const YEARS = 5

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) for calendars that do not know a zone's name: how far it is from UTC at a moment
 * (milliseconds), and every change of its clocks in the years after.
 */
export function timeZoneOf(zone: string, from: number): string {
  const start = offsetAt(zone, from) ?? 0
  const rules = [observance('STANDARD', '19700101T000000', start, start)]
  for (const { at, before, after } of changesOf(zone, from)) {
    // One by one: some readers overlook the first of several that are put together by RDATE.
    rules.push(observance(after > before ? 'DAYLIGHT' : 'STANDARD', local(at, before), before, after))
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...rules.flat(), 'END:VTIMEZONE'].join('\r\n')
}

type Change = { at: number; before: number; after: number }

/** When the clocks change, to the minute. */
function changesOf(zone: string, from: number): Change[] {
  const changes: Change[] = []
  let before = offsetAt(zone, from) ?? 0
  for (let at = from; at < from + YEARS * 366 * DAY; at += DAY) {
    const after = offsetAt(zone, at + DAY) ?? 0
    if (after === before) continue
    let [low, high] = [at, at + DAY]
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2 / 60_000) * 60_000
      if (offsetAt(zone, middle) === before) low = middle
      else high = middle
    }
    changes.push({ at: high, before, after })
    before = after
  }
  return changes
}

function observance(name: string, start: string, before: number, after: number): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${name}`,
  ]
}

/** A moment as the clocks showed it, "20270328T020000". */
function local(at: number, off: number): string {
  return new Date(at + off).toISOString().slice(0, 19).replace(/[-:]/g, '')
}

/** "+0530" */
function offset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return `${milliseconds < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`
}
