import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { endSession } from '@/lib/actions/end-session'
import { leftOpen } from '@/lib/model/agenda'
import type { Agenda } from '@/lib/model/fit'
import type { Pair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import { IN_WRITING } from '@/lib/model/session'
import { localDay, nextDate } from '@/lib/model/upcoming'
import { sayMoment } from '@/locales/dates'

type Props = {
  session: Session
  agenda: Agenda
  pair: Pair
  onBack: () => void
  /** Opens what leaves to ask for answers in writing. */
  onLeave: (session: string) => void
}

const SHORT = 10

/** When a session cannot take place: ten minutes instead, three answers in writing, or another day. The list stays whole. */
export function Rescue({ session, agenda, pair, onBack, onLeave }: Props) {
  const { t, language } = useSpeech()
  const { day } = sayMoment(language, session.on)
  const [by, setBy] = useState(() => session.on.slice(0, 10))
  const [on, setOn] = useState(() => nextDate(session.on, 7, new Date()).slice(0, 10))
  const [refused, setRefused] = useState('')
  const asked = agenda.blocks.flatMap(block => (block.kind === 'question' ? [block.question] : []))
  const written = asked.slice(0, IN_WRITING)
  const left = leftOpen(agenda, { questions: [], answers: [], notes: [], feedback: [] })
  const isOver = (chosen: string) => chosen === '' || chosen < localDay(new Date())
  const shorter = async () => {
    await changeSession(session.id, { minutes: SHORT, lengths: {} })
    onBack()
  }
  const write = async () => {
    if (isOver(by)) return setRefused(t.dayIsOver)
    await endSession(session.id, 'writing', left, Date.now(), by)
    onLeave(session.id)
  }
  const move = async () => {
    if (isOver(on) || !(await changeSession(session.id, { on: on + session.on.slice(10) })))
      return setRefused(t.dayIsOver)
    onBack()
  }
  const skip = async () => {
    await endSession(session.id, 'skipped', left, Date.now())
    onBack()
  }
  return (
    <div className="band stack">
      <Button icon="left" onClick={onBack}>
        {t.backToPlan}
      </Button>
      <h1 className="title">{t.willNotDo(day)}</h1>
      <p>{t.nothingIsLost}</p>
      <section className="stack rescue" aria-label={t.tenMinutes}>
        <h2 className="heading">{t.tenMinutes}</h2>
        <p className="soft">{t.tenMinutesHint}</p>
        <Button icon="clock" onClick={() => void shorter()}>
          {t.makeItTen}
        </Button>
      </section>
      {written.length > 0 && (
        <section className="stack rescue" aria-label={t.inWriting(written.length)}>
          <h2 className="heading">{t.inWriting(written.length)}</h2>
          <p className="soft">{t.inWritingHint(pair.name)}</p>
          <LineField
            label={t.byDay}
            type="date"
            plain
            value={by}
            onChange={event => setBy(event.currentTarget.value)}
          />
          <Button icon="pen" onClick={() => void write()}>
            {t.askInWriting}
          </Button>
        </section>
      )}
      <section className="stack rescue" aria-label={t.moveIt}>
        <h2 className="heading">{t.moveIt}</h2>
        <p className="soft">{t.moveItHint}</p>
        <LineField label={t.day} type="date" plain value={on} onChange={event => setOn(event.currentTarget.value)} />
        <Button icon="calendar" onClick={() => void move()}>
          {t.moveTo}
        </Button>
      </section>
      {refused && <p role="alert">{refused}</p>}
      <Button icon="later" onClick={() => void skip()}>
        {t.skipIt}
      </Button>
    </div>
  )
}
