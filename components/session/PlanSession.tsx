import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { planSession } from '@/lib/actions/plan-session'
import { arranged } from '@/lib/model/agenda'
import type { Pair } from '@/lib/model/pair'
import { LENGTHS, Shape } from '@/lib/model/session'
import { localDay, nextDate } from '@/lib/model/upcoming'
import type { Meeting } from './use-meeting'

type Props = { pair: Pair; meeting: Meeting; onDone: () => void }

/** When the two meet and for how long: of a new session, or of the one that is planned. */
export function PlanSession({ pair, meeting, onDone }: Props) {
  const { t } = useSpeech()
  const session = meeting.planned?.session
  const [first] = useState(() => session?.on ?? proposed(meeting, pair, new Date()))
  const [day, setDay] = useState(first?.slice(0, 10) ?? '')
  const [time, setTime] = useState(first?.slice(11) ?? '10:00')
  const [minutes, setMinutes] = useState(session?.minutes ?? pair.minutes)
  const [shape, setShape] = useState(session?.shape ?? 'usual')
  const [refused, setRefused] = useState('')
  const plan = async () => {
    if (day === '' || time === '') return setRefused(t.notADate)
    if (day < localDay(new Date())) return setRefused(t.dayIsOver)
    const chosen = { on: `${day}T${time.slice(0, 5)}`, minutes, shape, zone: zoneHere() }
    const isKept = session
      ? await changeSession(session.id, chosen)
      : await planSession({ ...chosen, pair: pair.id }, made => arranged(made, meeting, meeting.packs))
    if (!isKept) return setRefused(t.notADate)
    onDone()
  }
  return (
    <form
      className="band stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void plan()
      }}
    >
      <h1 className="title">{t.when}</h1>
      <LineField label={t.day} type="date" plain value={day} onChange={event => setDay(event.currentTarget.value)} />
      <LineField label={t.time} type="time" plain value={time} onChange={event => setTime(event.currentTarget.value)} />
      <Lengths minutes={minutes} onChange={setMinutes} />
      <Choice
        legend={t.whatKind}
        layout="list"
        options={Shape.options.map(value => ({ value, label: t.shape[value] }))}
        value={shape}
        onChange={setShape}
      />
      <p className="small soft">{t.shapeHint[shape]}</p>
      {refused && <p role="alert">{refused}</p>}
      <div className="row">
        <Button type="submit" variant="primary">
          {session ? t.save : t.makeAgenda}
        </Button>
        {session && <Button onClick={onDone}>{t.cancel}</Button>}
      </div>
    </form>
  )
}

/** The day to begin with: so long after the last session as the rhythm says; none for a first one. */
function proposed({ sessions }: Meeting, pair: Pair, now: Date): string | undefined {
  const last = sessions.find(({ pair: of, ended }) => of === pair.id && ended)
  return last ? nextDate(last.on, pair.everyDays, now) : undefined
}

/** The time zone of this computer. */
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The lengths a session can have, the chosen one circled. */
export function Lengths({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) {
  const { t } = useSpeech()
  return (
    <Choice
      legend={t.howLong}
      legendHidden
      numerals
      after={t.minutesWord}
      options={LENGTHS.map(length => ({ value: String(length), label: String(length), name: t.minutes(length) }))}
      value={String(minutes)}
      onChange={value => onChange(Number(value))}
    />
  )
}
