import type { Language } from './language'

/** A local date and time "2026-12-03T10:00" as people say it: { day: "Thursday 3 December", time: "10:00" }. */
export function sayMoment(language: Language, on: string): { day: string; time: string } {
  const date = new Date(on)
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { hour: '2-digit', minute: '2-digit' })
  const said = day.format(date).replace(',', '')
  return { day: said.charAt(0).toUpperCase() + said.slice(1), time: time.format(date) }
}

/** A day in milliseconds since 1970 as people say it: "12 March". */
export function sayDay(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { day: 'numeric', month: 'long' }).format(at)
}

/**
 * A moment (milliseconds) as it is said in another time zone (IANA): "Thursday 16:00"; empty where the zones tell the same
 * time, or one is unknown. An empty zone of ours is that of this computer.
 */
export function sayMomentThere(language: Language, at: number | undefined, zone: string, there: string): string {
  if (!there || at === undefined) return ''
  const say = (timeZone: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      ...(timeZone ? { timeZone } : {}),
    }).format(at)
  try {
    const [here, thither] = [say(zone), say(there)]
    return here === thither ? '' : thither
  } catch {
    return ''
  }
}
