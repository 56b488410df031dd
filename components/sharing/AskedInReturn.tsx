import { useState } from 'react'
import { useMeeting } from '@/components/session/use-meeting'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { addTopic } from '@/lib/actions/add-topic'

const MINUTES = 5

/** What the mentor asks in return: it can be put on the agenda of the session to come. */
export function AskedInReturn({ asks, name }: { asks: string; name: string }) {
  const { t } = useSpeech()
  const [isTaken, setTaken] = useState(false)
  const session = useMeeting()?.planned?.session
  const take = async (id: string) => {
    if (await addTopic(id, asks, MINUTES)) setTaken(true)
  }
  return (
    <section className="sheet stack" aria-label={t.asksInReturn(name)}>
      <h2 className="heading">{t.asksInReturn(name)}</h2>
      <blockquote className="said came-words">{asks}</blockquote>
      {isTaken ? (
        <StateLine icon="tick">{t.takenAlong}</StateLine>
      ) : session ? (
        <Button icon="plus" onClick={() => void take(session.id)}>
          {t.takeAlong}
        </Button>
      ) : (
        <p className="small soft">{t.noAgendaYet}</p>
      )}
    </section>
  )
}
