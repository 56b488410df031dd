import type { Dispatch, SetStateAction } from 'react'
import { useState } from 'react'
import type { Doors } from '@/components/questions/PointButton'
import { AskedLink } from '@/components/sharing/AskedLink'
import { AskedRoom } from '@/components/sharing/AskedRoom'
import { Pairing } from '@/components/sharing/Pairing'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { Pair } from '@/lib/model/pair'
import { History } from './History'
import { MeetingScreen } from './MeetingScreen'
import { NameMentor } from './NameMentor'
import { NotesScreen } from './NotesScreen'
import { PairBar } from './PairBar'
import { PairForm } from './PairForm'
import { Plan } from './Plan'
import { PlanSession } from './PlanSession'
import { Rescue } from './Rescue'
import { RhythmAsk } from './RhythmAsk'
import { Unsaid } from './Unsaid'
import './session.css'
import { useExchange } from '@/components/sharing/use-exchange'
import type { Meeting } from './use-meeting'
import { useMeeting } from './use-meeting'

/** What the session screen shows besides the plan; `notes` are those of one session. */
type Room = 'date' | 'pair' | 'new-pair' | 'rescue' | 'history' | 'asked' | { notes: string } | undefined

type Props = {
  doors: Doors
  /** What is shown to begin with: the notes of a session, or what the partner asks. */
  first: { notes: string } | 'asked' | undefined
  onOpenQuestion: (id: string) => void
  /** Opens what will leave for the mentor: of the session to come, or of one that asks in writing. */
  onLeave: (session?: string) => void
  /** Opens the door for what came back. */
  onComeBack: () => void
  /** Opens what will leave of the notes of a session. */
  onTakeAway: (session: string) => void
  /** Opens the session in a tab of its own; absent where it is in one. */
  onTab: (() => void) | undefined
}

/** The next meeting: who, when, the agenda, the meeting itself, and what was said in those before. */
export function SessionScreen(props: Props) {
  const [room, setRoom] = useState<Room>(props.first)
  const meeting = useMeeting()
  if (!meeting) return null
  return (
    <main>
      <InRoom {...props} meeting={meeting} room={room} onRoom={setRoom} />
    </main>
  )
}

type RoomProps = Props & { meeting: Meeting; room: Room; onRoom: Dispatch<SetStateAction<Room>> }

function InRoom({ meeting, room, onRoom, ...doors }: RoomProps) {
  const x = useExchange()
  const { pair, pairs, planned, sessions } = meeting
  const back = () => onRoom(undefined)
  if (!pair) return <NameMentor onOpenSent={doors.onComeBack} />
  if (room === 'pair')
    return (
      <>
        <PairForm pair={pair} onDone={back} />
        <Pairing pair={pair} myName={meeting.myName} />
      </>
    )
  if (room === 'new-pair') return <PairForm pair={undefined} onDone={back} />
  if (room === 'history') return <History meeting={meeting} onOpen={id => onRoom({ notes: id })} onBack={back} />
  if (typeof room === 'object') {
    const session = sessions.find(({ id }) => id === room.notes)
    if (session)
      return (
        <NotesScreen
          session={session}
          meeting={meeting}
          onTakeAway={() => doors.onTakeAway(session.id)}
          onBack={() => onRoom(sessions.length > 1 ? 'history' : undefined)}
          onNext={back}
        />
      )
  }
  if (planned?.session.meeting)
    return <MeetingScreen {...doors} {...planned} pair={pair} meeting={meeting} onEnded={id => onRoom({ notes: id })} />
  if (room === 'rescue' && planned) return <Rescue {...planned} pair={pair} onBack={back} onLeave={doors.onLeave} />
  const isAsked = pair.role === 'mentor' || room === 'asked'
  return (
    <>
      <PairBar pair={pair} pairs={pairs} onPair={() => onRoom('pair')} onNew={() => onRoom('new-pair')} />
      {isAsked && pair.role === 'mentee' && (
        <div className="band">
          <Button icon="left" onClick={back}>
            {x.backToSession}
          </Button>
        </div>
      )}
      {isAsked ? (
        <AskedRoom
          pair={pair}
          doors={doors.doors}
          onAsk={pair.role === 'mentor' ? () => doors.onLeave() : undefined}
          onOpenSent={doors.onComeBack}
        />
      ) : (
        <NextMeeting {...doors} meeting={meeting} pair={pair} room={room} onRoom={onRoom} />
      )}
      <Further meeting={meeting} pair={pair} isAsked={isAsked} onRoom={onRoom} onComeBack={doors.onComeBack} />
    </>
  )
}

/** The session to come: its date first, then its plan. */
function NextMeeting({ meeting, pair, room, onRoom, ...doors }: RoomProps & { pair: Pair }) {
  const { planned, unsaid } = meeting
  return (
    <>
      <RhythmAsk pair={pair} meeting={meeting} />
      {unsaid ? (
        <Unsaid session={unsaid} meeting={meeting} pair={pair} />
      ) : !planned || room === 'date' ? (
        <PlanSession
          key={planned?.session.id ?? 'new'}
          pair={pair}
          meeting={meeting}
          // The plan shows as soon as it is stored: where somebody went on from there already, they stay.
          onDone={() => onRoom(now => (now === 'date' ? undefined : now))}
        />
      ) : (
        <Plan
          {...planned}
          pair={pair}
          meeting={meeting}
          onOpenQuestion={doors.onOpenQuestion}
          onLeave={() => doors.onLeave()}
          onDate={() => onRoom('date')}
          onRescue={() => onRoom('rescue')}
        />
      )}
    </>
  )
}

type FurtherProps = Pick<RoomProps, 'meeting' | 'onRoom' | 'onComeBack'> & { pair: Pair; isAsked: boolean }

/** Where one can go from here: what came back, what the partner asks in return, the sessions before. */
function Further({ meeting: { sessions }, pair, isAsked, onRoom, onComeBack }: FurtherProps) {
  const { t } = useSpeech()
  const x = useExchange()
  return (
    <div className="band stack">
      {!isAsked && <AskedLink pair={pair} onOpen={() => onRoom('asked')} />}
      <div className="row">
        {!isAsked && (
          <Button icon="speech" onClick={onComeBack}>
            {x.cameBack}
          </Button>
        )}
        {sessions.some(({ pair: of, ended }) => of === pair.id && ended) && (
          <Button onClick={() => onRoom('history')}>{t.sessionsBefore}</Button>
        )}
      </div>
    </div>
  )
}
