import { browserLanguage } from '@/lib/browser/language'
import { markButton, notify, wakeAt } from '@/lib/browser/remind'
import { nextReminder } from '@/lib/model/reminder'
import { localDay } from '@/lib/model/upcoming'
import { listSessionsFrom } from '@/lib/store/sessions'
import { findSettings, saveSettings } from '@/lib/store/settings'
import { sayMoment } from '@/locales/dates'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'
import { findReminder } from './find-reminder'

/**
 * Brings the mark on the button, the next alarm and the notice in line with the sessions at `now` (milliseconds). Each
 * session is said once in a notice; the mark stays until it begins.
 */
export async function alignReminder(now: number): Promise<void> {
  await wakeAt(nextReminder(await listSessionsFrom(localDay(new Date(now))), now))
  const due = await findReminder(now)
  await markButton(due ? '1' : '')
  if (!due) return
  const { language, reminded } = await findSettings()
  const said = `${due.session.id} ${due.session.on}`
  if (reminded === said) return
  await saveSettings({ reminded: said })
  const speaks = languageFor(language, browserLanguage())
  const t = stringsIn(speaks)
  const { day, time } = sayMoment(speaks, due.session.on)
  await notify('session', t.sessionTitle(day, time, due.name), t.reminder(due.waiting))
}
