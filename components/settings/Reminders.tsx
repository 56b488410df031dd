import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { allowNotices } from '@/lib/actions/allow-notices'

/** The notice of the computer, off until it is turned on. */
export function Reminders() {
  const { t } = useSpeech()
  const [said, setSaid] = useState('')
  return (
    <section className="band stack">
      <h2 className="heading">{t.remindMe}</h2>
      <p>{t.remindMeHint}</p>
      <Button
        icon="clock"
        onClick={() => void allowNotices().then(isAllowed => setSaid(isAllowed ? t.noticesOn : t.notAllowed))}
      >
        {t.turnOn}
      </Button>
      <p role="status">{said}</p>
    </section>
  )
}
