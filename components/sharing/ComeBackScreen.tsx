import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { CameIn } from '@/lib/actions/receive-packet'
import { receivePacket } from '@/lib/actions/receive-packet'
import type { Answer } from '@/lib/model/answer'
import { AddedAnswers } from './AddedAnswers'
import { AskedInReturn } from './AskedInReturn'
import { CameAgenda } from './CameAgenda'
import { CameAnswers } from './CameAnswers'
import { CameInvitation } from './CameInvitation'
import { TheirPaper } from './TheirPaper'
import { useAskedQuestions } from './use-asked-questions'
import { useExchange } from './use-exchange'
import './sharing.css'

type Props = {
  onBack: () => void
  /** Opens what the partner asks. */
  onAnswer: () => void
}

/** What was sent by the other of a pair: looked at, and only then kept. */
export function ComeBackScreen({ onBack, onAnswer }: Props) {
  const { language } = useSpeech()
  const x = useExchange()
  const [came, setCame] = useState<CameIn & { id: string }>()
  const [answers, setAnswers] = useState<Answer[]>([])
  const [isSealed, setSealed] = useState(false)
  const [said, setSaid] = useState('')
  const asked = useAskedQuestions()
  if (!asked) return null
  const { pairs, pair } = asked
  const name = pair?.name ?? ''
  const show = (seen: CameIn | undefined, words: string, added: Answer[] = []) => {
    setCame(seen && { ...seen, id: crypto.randomUUID() })
    setSaid(words)
    setAnswers(added)
  }
  const look = async (sent: string, passphrase: string) => {
    const received = await receivePacket(sent, language, passphrase)
    setSealed(!received.ok && ['words', 'wrong-words'].includes(received.reason))
    if (received.ok) show(received, '')
    else show(undefined, x.cameProblem[received.reason])
  }
  return (
    <main>
      <div className="band stack">
        <Button icon="left" onClick={onBack}>
          {x.backToSession}
        </Button>
        <h1 className="title">{pair?.role === 'mentee' ? x.whatCameBack(name) : x.whatCameIn}</h1>
        <TheirPaper
          key={answers[0]?.id}
          isSealed={isSealed}
          isQuiet={came !== undefined}
          onChange={() => show(undefined, '')}
          onLook={(text, passphrase) => void look(text, passphrase)}
          onProblem={setSaid}
        />
        {said && <p>{said}</p>}
        <Announce text={said} />
      </div>
      {came && (
        <div key={came.id}>
          {came.invitation && <CameInvitation invitation={came.invitation} pairs={pairs} onSaid={setSaid} />}
          {came.agenda && <CameAgenda agenda={came.agenda} pairs={pairs} onSaid={setSaid} onAnswer={onAnswer} />}
          <CameAnswers
            {...asked}
            came={came.came}
            onAdded={added => show(undefined, x.answersAdded(added.length), added)}
          />
          {came.asks && <AskedInReturn asks={came.asks} pair={pair} onAnswer={onAnswer} />}
        </div>
      )}
      <AddedAnswers answers={answers} name={name} />
    </main>
  )
}
