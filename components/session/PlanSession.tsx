import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { nameMentor } from '@/lib/actions/name-mentor'
import { planSession } from '@/lib/actions/plan-session'
import { openQuestions } from '@/lib/model/agenda'
import type { Pair } from '@/lib/model/pair'
import { LENGTHS } from '@/lib/model/session'
import type { Meeting } from './use-meeting'

type Props = { pair: Pair; meeting: Meeting; onDone: () => void }

/** When the two meet and for how long: of a new session, or of the one that is planned. */
export function PlanSession({ pair, meeting: { questions, answers, planned }, onDone }: Props) {
  const { t } = useSpeech()
  const session = planned?.session
  const [day, setDay] = useState(session?.on.slice(0, 10) ?? '')
  const [time, setTime] = useState(session?.on.slice(11) ?? '10:00')
  const [minutes, setMinutes] = useState(session?.minutes ?? 30)
  const [name, setName] = useState(pair.name)
  const [asked, setAsked] = useState(false)
  const plan = async () => {
    setAsked(true)
    if (day === '' || time === '') return
    const on = `${day}T${time.slice(0, 5)}`
    if (name.trim() !== '' && name !== pair.name) await nameMentor(name)
    if (session) await changeSession(session.id, { on, minutes })
    else
      await planSession(
        pair.id,
        on,
        minutes,
        openQuestions(questions, answers).map(question => question.id),
      )
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
      {session && (
        <LineField
          label={t.mentorName}
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
      )}
      {asked && (day === '' || time === '') && <p role="alert">{t.notADate}</p>}
      <div className="row">
        <Button type="submit" variant="primary">
          {session ? t.save : t.makeAgenda}
        </Button>
        {session && <Button onClick={onDone}>{t.cancel}</Button>}
      </div>
    </form>
  )
}

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
