import type { Pair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import type { CalendarEvent } from '@/lib/share/calendar'
import { calendarOf } from '@/lib/share/calendar'

/**
 * The file that tells a calendar of a session (`lines` stand in it, no excerpts of pages), of its change, or that it is
 * cancelled. A session that comes again does so at the rhythm of its pair. `now` is when it is written.
 */
export function writeCalendar(
  { id, on, zone, minutes, sequence, ended }: Session,
  { everyDays, place, link }: Pair,
  { title, lines, isRepeated }: { title: string; lines: string[]; isRepeated: boolean },
  now: Date,
): File {
  const isCancelled = ended !== undefined
  const event: CalendarEvent = {
    uid: `${id}@ask-my-mentor`,
    // A cancellation is a newer version than what it cancels.
    sequence: sequence + (isCancelled ? 1 : 0),
    isCancelled,
    on,
    zone,
    minutes,
    everyDays: isRepeated ? everyDays : undefined,
    title,
    description: lines.join('\n'),
    location: place === 'online' ? link : '',
    url: link,
  }
  return new File([calendarOf(event, now)], `session-${on.slice(0, 10)}.ics`, { type: 'text/calendar' })
}
