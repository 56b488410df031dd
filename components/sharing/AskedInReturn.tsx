import { useState } from 'react'
import { useMeeting } from '@/components/session/use-meeting'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { addTopic } from '@/lib/actions/add-topic'
import { takeAsks } from '@/lib/actions/take-asks'
import type { Pair } from '@/lib/model/pair'
import { useExchange } from './use-exchange'

const MINUTES = 5

type Props = { asks: string; pair: Pair | undefined; onAnswer: () => void }

/** What the mentor asks in return: it can be answered in writing, or put on the agenda of the session to come. */
export function AskedInReturn({ asks, pair, onAnswer }: Props) {
  const { language } = useSpeech()
  const x = useExchange()
  const name = pair?.name ?? ''
  const [isTaken, setTaken] = useState(false)
  const session = useMeeting()?.planned?.session
  const take = async (id: string) => {
    if (await addTopic(id, asks, MINUTES)) setTaken(true)
  }
  const answer = async (pair: string) => {
    await takeAsks(asks, pair, language)
    onAnswer()
  }
  return (
    <section className="sheet stack" aria-label={x.asksInReturn(name)}>
      <h2 className="heading">{x.asksInReturn(name)}</h2>
      <blockquote className="said came-words">{asks}</blockquote>
      {isTaken ? (
        <StateLine icon="tick">{x.takenAlong}</StateLine>
      ) : session ? (
        <Button icon="plus" onClick={() => void take(session.id)}>
          {x.takeAlong}
        </Button>
      ) : (
        <p className="small soft">{x.noAgendaYet}</p>
      )}
      {pair && (
        <Button icon="speech" onClick={() => void answer(pair.id)}>
          {x.answerInWriting}
        </Button>
      )}
    </section>
  )
}
