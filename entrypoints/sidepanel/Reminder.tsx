import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { alignReminder } from '@/lib/actions/align-reminder'
import { findReminder } from '@/lib/actions/find-reminder'
import { localDay } from '@/lib/model/upcoming'
import { listSessionsFrom } from '@/lib/store/sessions'
import { sayMoment } from '@/locales/dates'

/** Says in the panel that a session is near and something waits; and keeps alarm and mark in line with the sessions. */
export function Reminder({ onLook }: { onLook: (() => void) | undefined }) {
  const { t, language } = useSpeech()
  const sessions = useLiveQuery(() => listSessionsFrom(localDay(new Date())))
  const due = useLiveQuery(() => findReminder(Date.now()))
  useEffect(() => {
    if (sessions) void alignReminder(Date.now())
  }, [sessions])
  if (!due || !onLook) return null
  const { day, time } = sayMoment(language, due.session.on)
  return (
    <div className="band stack" role="status">
      <p className="heading">{t.sessionTitle(day, time, due.name)}</p>
      <p>{t.reminder(due.waiting)}</p>
      <Button icon="right" onClick={onLook}>
        {t.session}
      </Button>
    </div>
  )
}
