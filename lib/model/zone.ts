/**
 * The offset of a time zone (IANA) from UTC at a moment, in milliseconds; `undefined` where nobody knows the zone. An empty
 * zone is that of this computer.
 */
export function offsetAt(zone: string, at: number): number | undefined {
  try {
    const read = formatOf(zone).format(at)
    return Date.parse(`${read.replace(' ', 'T')}Z`) - Math.floor(at / 1_000) * 1_000
  } catch {
    return undefined
  }
}

/**
 * When a local date and time ("2026-12-03T10:00") is, in milliseconds. In the hour that is skipped the clock is read as if
 * it had not been put forward, in the hour that comes twice it is the first.
 */
export function instantOf(on: string, zone: string): number | undefined {
  const wanted = Date.parse(`${on}:00Z`)
  const [before, after] = [offsetAt(zone, wanted - DAY), offsetAt(zone, wanted + DAY)]
  if (before === undefined || after === undefined) return undefined
  const early = wanted - before
  return offsetAt(zone, early) === before ? early : fits(wanted, after, zone) ? wanted - after : early
}

const DAY = 24 * 60 * 60 * 1000

const fits = (wanted: number, offset: number, zone: string) => offsetAt(zone, wanted - offset) === offset

const formats = new Map<string, Intl.DateTimeFormat>()

/** Swedish writes dates as ISO 8601 does. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv', {
    ...(zone ? { timeZone: zone } : {}),
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  formats.set(zone, made)
  return made
}
