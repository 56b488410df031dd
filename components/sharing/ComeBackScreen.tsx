import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useSpeech } from '@/components/ui/Speech'
import { addAnswers } from '@/lib/actions/add-answers'
import { receivePacket } from '@/lib/actions/receive-packet'
import type { Answer } from '@/lib/model/answer'
import { AddedAnswers } from './AddedAnswers'
import { AskedInReturn } from './AskedInReturn'
import type { Proposal } from './CameAnswer'
import { CameAnswer, proposalOf } from './CameAnswer'
import { OpenText } from './OpenText'
import { useAskedQuestions } from './use-asked-questions'
import './sharing.css'

/** What came back: pasted or opened, looked at, and only then added, each answer at its question. */
export function ComeBackScreen({ onBack }: { onBack: () => void }) {
  const { t, language } = useSpeech()
  const [text, setText] = useState('')
  const [proposals, setProposals] = useState<Proposal[]>([])
  const [answers, setAnswers] = useState<Answer[]>([])
  const [asks, setAsks] = useState('')
  const [said, setSaid] = useState('')
  const asked = useAskedQuestions()
  if (!asked) return null
  const { questions, pairs, name } = asked
  const look = async (sent: string) => {
    setText(sent)
    setAnswers([])
    const received = await receivePacket(sent, language)
    setSaid(received.ok ? '' : t.cameProblem[received.reason])
    setProposals(received.ok ? received.came.map(proposalOf) : [])
    setAsks((received.ok && received.asks) || '')
  }
  const chosen = proposals.filter(({ came, added, question, text }) => !came.here && added && question && text.trim())
  const add = async () => {
    const added = await addAnswers(
      chosen.map(({ came, question, text }) => ({
        question,
        words: came.words,
        text,
        later: came.later,
        from: pairs.get(came.pair ?? '') ?? name,
      })),
      Date.now(),
    )
    setAnswers(added)
    setProposals([])
    setText('')
    setSaid(t.answersAdded(added.length))
  }
  const change = (id: string, change: Partial<Proposal>) =>
    setProposals(proposals.map(each => (each.id === id ? { ...each, ...change } : each)))
  return (
    <main>
      <div className="band stack">
        <Button icon="left" onClick={onBack}>
          {t.backToSession}
        </Button>
        <h1 className="title">{t.whatCameBack(name)}</h1>
        <Field
          label={t.whatTheySent}
          hint={t.cameBackHint}
          className="came-paper"
          value={text}
          onChange={event => {
            setText(event.currentTarget.value)
            setProposals([])
            setSaid('')
          }}
        />
        <div className="row">
          <Button variant={chosen.length > 0 ? 'quiet' : 'primary'} icon="eye" onClick={() => void look(text)}>
            {t.lookAtIt}
          </Button>
          <OpenText onText={sent => void look(sent)} onProblem={setSaid} />
        </div>
        {said && <p>{said}</p>}
        <Announce text={said} />
      </div>
      {proposals.map(proposal => (
        <CameAnswer
          key={proposal.id}
          proposal={proposal}
          questions={questions}
          onChange={changed => change(proposal.id, changed)}
        />
      ))}
      {asks && <AskedInReturn key={asks} asks={asks} name={name} />}
      {chosen.length > 0 && (
        <div className="band">
          <Button variant="primary" icon="plus" onClick={() => void add()}>
            {t.addAnswers(chosen.length)}
          </Button>
        </div>
      )}
      <AddedAnswers answers={answers} name={name} />
    </main>
  )
}
