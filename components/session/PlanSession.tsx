import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { nameMentor } from '@/lib/actions/name-mentor'
import { planSession } from '@/lib/actions/plan-session'
import { openQuestions } from '@/lib/model/agenda'
import type { Answer } from '@/lib/model/answer'
import type { Pair } from '@/lib/model/pair'
import type { Question } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import { LENGTHS } from '@/lib/model/session'

type Props = {
  pair: Pair
  /** Set when its date is changed; absent when a new one is planned. */
  session: Session | undefined
  questions: Question[]
  answers: Answer[]
  onDone: () => void
}

/** When the two meet and for how long. */
export function PlanSession({ pair, session, questions, answers, onDone }: Props) {
  const { t } = useSpeech()
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
