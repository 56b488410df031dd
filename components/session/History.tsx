import { useMemo, useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { SearchField } from '@/components/ui/SearchField'
import { useSpeech } from '@/components/ui/Speech'
import type { Session } from '@/lib/model/session'
import { findSessions, textsOf } from '@/lib/model/session-search'
import { sayMoment } from '@/locales/dates'
import type { Meeting } from './use-meeting'

type Props = { meeting: Meeting; onOpen: (session: string) => void; onBack: () => void }

/** As many sessions are shown at first. */
const FIRST = 50

/** The sessions that were, of every pair, the latest first, searched by all that was said in them. */
export function History({ meeting, onOpen, onBack }: Props) {
  const { t, language } = useSpeech()
  const [typed, setTyped] = useState('')
  const [isAll, setAll] = useState(false)
  const ended = useMemo(() => meeting.sessions.filter(({ ended }) => ended), [meeting])
  const texts = useMemo(() => textsOf(ended, meeting), [ended, meeting])
  const found = findSessions(ended, texts, typed)
  const shown = isAll ? found : found.slice(0, FIRST)
  const nameOf = ({ pair }: Session) => meeting.pairs.find(({ id }) => id === pair)?.name ?? ''
  return (
    <div className="band stack">
      <Button icon="left" onClick={onBack}>
        {t.back}
      </Button>
      <h1 className="title">{t.sessionsBefore}</h1>
      <SearchField label={t.searchSessions} value={typed} onChange={setTyped} />
      <Announce text={typed.trim() === '' ? '' : t.sessionsFound(found.length)} />
      {found.length === 0 && <p>{t.sessionsFound(0)}</p>}
      <ul className="list">
        {shown.map(session => {
          const { day } = sayMoment(language, session.on)
          return (
            <li key={session.id}>
              <button type="button" className="agenda-question words" onClick={() => onOpen(session.id)}>
                {t.sessionLine(day, session.on.slice(0, 4), nameOf(session))}
              </button>
              <p className="small soft">{t.ended[session.ended?.how ?? 'held']}</p>
            </li>
          )
        })}
      </ul>
      {shown.length < found.length && (
        <Button icon="down" onClick={() => setAll(true)}>
          {t.showAllLater(found.length)}
        </Button>
      )}
    </div>
  )
}
