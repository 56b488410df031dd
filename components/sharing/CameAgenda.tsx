import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { changeSettings } from '@/lib/actions/change-settings'
import type { CameAgenda as Agenda } from '@/lib/actions/receive-packet'
import { takeAgenda } from '@/lib/actions/take-agenda'
import type { Pair } from '@/lib/model/pair'
import { pageStringsIn } from '@/locales/mentor-page'
import { FromWhom, guessSender, partnerOf } from './FromWhom'
import { useExchange } from './use-exchange'

type Props = { agenda: Agenda; pairs: readonly Pair[]; onSaid: (said: string) => void; onAnswer: () => void }

/** An agenda before it is taken in: what it asks, and who it is from. */
export function CameAgenda({ agenda: { packet, pair, here }, pairs, onSaid, onAnswer }: Props) {
  const { language } = useSpeech()
  const x = useExchange()
  const [sender, setSender] = useState(() => (pair ? { pair, name: '' } : guessSender(pairs, packet.from)))
  const [isTaken, setTaken] = useState(here)
  const asked = packet.pieces.filter(({ question }) => question)
  const title = pageStringsIn(language).wouldLike(packet.from, asked.length)
  const take = async () => {
    const partner = partnerOf(sender, 'mentor')
    if (!partner) return onSaid(x.nameFirst)
    const taken = await takeAgenda(packet, partner)
    if (!taken.ok) return onSaid(x.nameFirst)
    onSaid(x.takenIn(taken.lost))
    setTaken(true)
  }
  const answer = async () => {
    // What was here before may be of another pair than the one that is open.
    if (here && pair) await changeSettings({ pair })
    onAnswer()
  }
  return (
    <section className="sheet stack" aria-label={title}>
      <h2 className="title">{title}</h2>
      <ol className="stack">
        {asked.map(({ question, heading }) => (
          <li className="words came-words" key={question}>
            {heading}
          </li>
        ))}
      </ol>
      {isTaken ? (
        <>
          {here && <StateLine icon="tick">{x.haveThese}</StateLine>}
          <Button variant="primary" icon="right" onClick={() => void answer()}>
            {x.answerThem}
          </Button>
        </>
      ) : (
        <>
          {!pair && <FromWhom pairs={pairs} sender={sender} onChange={setSender} />}
          <Button variant="primary" icon="plus" onClick={() => void take()}>
            {x.takeIn}
          </Button>
        </>
      )}
    </section>
  )
}
