import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { changeSession } from '@/lib/actions/change-session'
import type { Agenda, Block } from '@/lib/model/agenda'
import type { Pair } from '@/lib/model/pair'
import { headline } from '@/lib/model/question'
import { sayMoment } from '@/locales/dates'
import { nameless } from '@/locales/place'
import { Blocks } from './Blocks'
import { Lengths } from './PlanSession'
import type { Planned } from './use-meeting'

type Props = Planned & {
  pair: Pair
  onOpenQuestion: (id: string) => void
  onLeave: () => void
  onDate: () => void
}

/** The plan of the next session: its blocks in order, what fits, what is for later. */
export function Plan({ pair, session, agenda, onOpenQuestion, onLeave, onDate }: Props) {
  const { t, language } = useSpeech()
  const [said, setSaid] = useState('')
  const { day, time } = sayMoment(language, session.on)
  const asked = agenda.blocks.flatMap(block => (block.kind === 'question' ? [block.question] : []))
  const takeIn = (id: string) =>
    void changeSession(session.id, {
      later: session.later.filter(each => each !== id),
      order: [
        ...asked.map(question => question.id),
        id,
        ...agenda.later.map(question => question.id).filter(each => each !== id),
      ],
    })
  return (
    <div className="band stack">
      <h1 className="title">{t.sessionTitle(day, time, pair.name)}</h1>
      <Lengths minutes={session.minutes} onChange={minutes => void changeSession(session.id, { minutes })} />
      <Strip blocks={agenda.blocks} minutes={session.minutes} />
      <StateLine icon="tick">
        {agenda.later.length === 0 ? t.fits(agenda.used, session.minutes) : t.fitsPartly(agenda.used, session.minutes)}
      </StateLine>
      <Blocks session={session} agenda={agenda} onOpenQuestion={onOpenQuestion} onSaid={setSaid} />
      <Announce text={said} />
      <Button variant="primary" icon="send" onClick={onLeave}>
        {t.sendTo(pair.name)}
      </Button>
      <p className="small soft">{t.firstYouSee}</p>
      <Button icon="calendar" onClick={onDate}>
        {t.changeDate}
      </Button>
      {agenda.later.length > 0 && <ForLater agenda={agenda} onTakeIn={takeIn} />}
    </div>
  )
}

/** The minutes as a strip; the same is said in words below it. */
function Strip({ blocks, minutes }: { blocks: Block[]; minutes: number }) {
  return (
    <div className="strip" aria-hidden="true">
      {blocks.map((block, place) => (
        <span
          key={block.kind === 'question' ? block.question.id : `${block.kind}${place}`}
          className={block.kind === 'question' ? 'strip-question' : 'strip-edge'}
          style={{ flexGrow: block.minutes / minutes }}
        />
      ))}
    </div>
  )
}

function ForLater({ agenda, onTakeIn }: { agenda: Agenda; onTakeIn: (id: string) => void }) {
  const { t } = useSpeech()
  return (
    <section className="stack for-later">
      <h2 className="title">{t.forLater}</h2>
      <p className="soft">{t.nothingIsLate}</p>
      <ul className="list">
        {agenda.later.map(question => (
          <li key={question.id}>
            <p className="words question-headline">{headline(question) || nameless(question.capture, t)}</p>
            <div className="row row-spread">
              <span className="small soft">
                {[question.capture?.app, t.size[question.size]].filter(Boolean).join(', ')}
              </span>
              <Button icon="up" aria-label={t.thisTimeNamed(headline(question))} onClick={() => onTakeIn(question.id)}>
                {t.thisTime}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
