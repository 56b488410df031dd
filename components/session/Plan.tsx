import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { beginMeeting } from '@/lib/actions/begin-meeting'
import { changeSession } from '@/lib/actions/change-session'
import type { Block, Item } from '@/lib/model/fit'
import { idOf } from '@/lib/model/fit'
import { stepsOf } from '@/lib/model/meeting'
import type { Pair } from '@/lib/model/pair'
import { instantOf } from '@/lib/model/zone'
import { sayMoment, sayMomentThere } from '@/locales/dates'
import { AddTopic } from './AddTopic'
import { Blocks } from './Blocks'
import { CalendarFile } from './CalendarFile'
import { CarriedOften } from './CarriedOften'
import { ForLater } from './ForLater'
import { InWriting } from './InWriting'
import { LikelySame } from './LikelySame'
import { Path } from './Path'
import { Lengths } from './PlanSession'
import { Strip } from './Strip'
import { sayBlock } from './say-step'
import type { Meeting, Planned } from './use-meeting'

type Props = Planned & {
  pair: Pair
  meeting: Meeting
  onOpenQuestion: (id: string) => void
  onLeave: () => void
  onDate: () => void
  onRescue: () => void
}

/** The plan of the next session: its blocks in order, what fits, what is for later. */
export function Plan({ pair, session, agenda, meeting, onOpenQuestion, onLeave, onDate, onRescue }: Props) {
  const { t, language } = useSpeech()
  const [said, setSaid] = useState('')
  const { day, time } = sayMoment(language, session.on)
  const there = sayMomentThere(language, instantOf(session.on, session.zone), session.zone, pair.zone)
  const [isCarried, setCarried] = useState(false)
  const planned = agenda.blocks.flatMap(block =>
    block.kind === 'question' || block.kind === 'topic' ? [idOf(block)] : [],
  )
  /** Gives the plan this order, with what was moved or taken in. */
  const place = (order: string[], moved: string) => {
    const waiting = agenda.later.map(idOf).filter(id => id !== moved)
    void changeSession(session.id, ({ later }) => ({
      later: later.filter(id => id !== moved),
      order: [...order, ...waiting],
    }))
    const item = [...agenda.blocks, ...agenda.later].find(each => isAbout(each, moved))
    if (item) setSaid(t.movedTo(sayBlock(item, t, language), order.indexOf(moved) + 1))
  }
  const setAside = (id: string) => void changeSession(session.id, ({ later }) => ({ later: [...later, id] }))
  return (
    <div className="band stack">
      <h1 className="title">{t.sessionTitle(day, time, pair.name)}</h1>
      {there && <p className="small soft">{t.timeThere(pair.name, there)}</p>}
      <Path pair={pair} meeting={meeting} />
      <Lengths
        minutes={session.minutes}
        onChange={minutes => void changeSession(session.id, { minutes, lengths: {} })}
      />
      <Strip steps={stepsOf(agenda.blocks)} />
      <StateLine icon="tick">
        {agenda.later.length === 0 ? t.fits(agenda.used, session.minutes) : t.fitsPartly(agenda.used, session.minutes)}
      </StateLine>
      <CarriedOften agenda={agenda} meeting={meeting} />
      <LikelySame agenda={agenda} />
      <Blocks
        session={session}
        agenda={agenda}
        meeting={meeting}
        onOpenQuestion={onOpenQuestion}
        onSaid={setSaid}
        onPlace={place}
        onLater={setAside}
        onCarried={setCarried}
      />
      <AddTopic session={session} />
      <Announce text={said} />
      <Button variant="primary" icon="send" onClick={onLeave}>
        {t.sendTo(pair.name)}
      </Button>
      <p className="small soft">{t.firstYouSee}</p>
      <div className="row">
        <Button icon="clock" onClick={() => void beginMeeting(session.id, agenda, Date.now())}>
          {t.startNow}
        </Button>
        <Button icon="later" onClick={onRescue}>
          {t.willNotDo(day.split(' ')[0] ?? day)}
        </Button>
        <Button icon="calendar" onClick={onDate}>
          {t.changeDate}
        </Button>
      </div>
      <CalendarFile session={session} agenda={agenda} pair={pair} />
      <InWriting meeting={meeting} />
      {(agenda.later.length > 0 || isCarried) && (
        <ForLater later={agenda.later} onTakeIn={id => place([...planned, id], id)} onLater={setAside} />
      )}
    </div>
  )
}

const isAbout = (each: Block | Item, id: string) =>
  (each.kind === 'question' || each.kind === 'topic') && idOf(each) === id
