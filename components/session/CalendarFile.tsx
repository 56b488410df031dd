import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import type { Agenda } from '@/lib/model/fit'
import type { Pair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import { sayBlock } from './say-step'

type Props = { session: Session; agenda: Agenda; pair: Pair }

/** The date for a calendar. It names the blocks, and quotes nothing: calendars are often shared. */
export function CalendarFile({ session, agenda, pair }: Props) {
  const { t, language } = useSpeech()
  const [isRepeated, setRepeated] = useState(true)
  const [withBlocks, setWithBlocks] = useState(false)
  const [said, setSaid] = useState('')
  const lines = agenda.blocks.map(block => `${t.minutes(block.minutes)}: ${sayBlock(block, t, language)}`)
  const save = async () => {
    // What writes calendars weighs as much as half of the panel: it comes when it is wanted.
    const { writeCalendar } = await import('@/lib/actions/write-calendar')
    const title = t.meetingWith(pair.name)
    download(writeCalendar(session, pair, { title, lines: withBlocks ? lines : [], isRepeated }, new Date()))
    setSaid(t.savedTo)
  }
  return (
    <details className="stack fold">
      <summary>{t.forCalendar}</summary>
      <Tick checked={isRepeated} onChange={setRepeated}>
        {t.repeated(t.days(pair.everyDays))}
      </Tick>
      <Tick checked={withBlocks} onChange={setWithBlocks}>
        {t.withBlocks}
      </Tick>
      <p className="small soft">{t.whatCalendarGets}</p>
      <pre className="calendar-text" data-testid="calendar-text">
        {[t.meetingWith(pair.name), ...(withBlocks ? lines : [])].join('\n')}
      </pre>
      <Button icon="calendar" onClick={() => void save()}>
        {t.saveForCalendar}
      </Button>
      {session.sequence > 0 && <p className="small soft">{t.calendarAgain}</p>}
      {said && <p>{said}</p>}
      <Announce text={said} />
    </details>
  )
}
