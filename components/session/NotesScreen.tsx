import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { agendaOf } from '@/lib/model/agenda'
import { keyOf } from '@/lib/model/fit'
import { MOST_KEPT } from '@/lib/model/note'
import type { Session } from '@/lib/model/session'
import { sayMoment } from '@/locales/dates'
import { CancelInCalendar } from './CancelInCalendar'
import { NoteLines } from './NoteLines'
import { NotesOfBlock } from './NotesOfBlock'
import { RateSession } from './RateSession'
import { Recording } from './Recording'
import { SayFit } from './SayFit'
import { ThankYou } from './ThankYou'
import type { Meeting } from './use-meeting'

type Props = {
  session: Session
  meeting: Meeting
  onTakeAway: () => void
  onBack: () => void
  /** Goes on to the next session. */
  onNext: () => void
}

/** What was said in a session: the ticks and the lines are the notes, grouped by block, and each can be changed. */
export function NotesScreen({ session, meeting, onTakeAway, onBack, onNext }: Props) {
  const { t, language } = useSpeech()
  const pair = meeting.pairs.find(({ id }) => id === session.pair)
  const { day } = sayMoment(language, session.on)
  const { blocks } = agendaOf(session, meeting, meeting.packs)
  const isHeld = session.ended?.how === 'held'
  const remove = () => {
    void changeSession(session.id, { deletedAt: Date.now() })
    onBack()
  }
  return (
    <div className="band stack">
      <Button icon="left" onClick={onBack}>
        {t.back}
      </Button>
      <h1 className="title">{t.notesOf(day, pair?.name ?? '')}</h1>
      <p className="small soft">{t.ended[session.ended?.how ?? 'held']}</p>
      {session.ended && !isHeld && pair && <CancelInCalendar session={session} pair={pair} />}
      {isHeld && <RateSession session={session} feedback={meeting.feedback} />}
      {isHeld && session.shape === 'first' && (
        <SayFit session={session.id} feedback={meeting.feedback} name={pair?.name ?? ''} />
      )}
      {blocks
        .filter(({ kind }) => kind !== 'finish')
        .map(block => (
          <NotesOfBlock key={keyOf(block)} block={block} session={session} meeting={meeting} name={pair?.name ?? ''} />
        ))}
      <section className="stack notes-block" aria-label={t.whatIKeep}>
        <h2 className="heading">{t.whatIKeep}</h2>
        <NoteLines
          session={session.id}
          block="finish"
          kind="keep"
          notes={meeting.notes}
          label={t.whatIKeep}
          most={MOST_KEPT}
        />
      </section>
      {isHeld && <ThankYou session={session.id} notes={meeting.notes} name={pair?.name ?? ''} />}
      {isHeld && <Recording session={session} name={pair?.name ?? ''} />}
      <Button variant="primary" icon="calendar" onClick={onNext}>
        {t.nextDateButton}
      </Button>
      <div className="row">
        <Button icon="copy" onClick={onTakeAway}>
          {t.takeAway}
        </Button>
        <Button icon="bin" onClick={remove}>
          {t.deleteSession}
        </Button>
      </div>
      <p className="small soft">{t.deleteSessionHint}</p>
    </div>
  )
}
