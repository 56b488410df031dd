import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { endSession } from '@/lib/actions/end-session'
import { agendaOf, leftOpen } from '@/lib/model/agenda'
import type { Pair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import { sayMoment } from '@/locales/dates'
import type { Meeting } from './use-meeting'

type Props = { session: Session; meeting: Meeting; pair: Pair }

/** Asks whether a session took place whose time is over; nothing is lost either way. */
export function Unsaid({ session, meeting, pair }: Props) {
  const { t, language } = useSpeech()
  const { day } = sayMoment(language, session.on)
  const end = (how: 'held' | 'skipped') =>
    void endSession(session.id, how, leftOpen(agendaOf(session, meeting, meeting.packs), meeting), Date.now())
  return (
    <div className="band stack">
      <h1 className="title">{t.tookPlace(day, pair.name)}</h1>
      <p>{t.nothingIsLost}</p>
      <div className="row">
        <Button icon="tick" onClick={() => end('held')}>
          {t.yesItDid}
        </Button>
        <Button icon="later" onClick={() => end('skipped')}>
          {t.noItDidNot}
        </Button>
      </div>
    </div>
  )
}
