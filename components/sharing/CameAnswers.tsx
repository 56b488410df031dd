import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { addAnswers } from '@/lib/actions/add-answers'
import type { Came } from '@/lib/actions/receive-packet'
import type { Answer } from '@/lib/model/answer'
import type { Pair } from '@/lib/model/pair'
import { CameAnswer, proposalOf } from './CameAnswer'
import { useExchange } from './use-exchange'

type Props = {
  came: readonly Came[]
  /** The questions they may belong to: id and words. */
  questions: ReadonlyMap<string, string>
  pairs: readonly Pair[]
  /** Whose they are where nothing tells it. */
  pair: Pair | undefined
  onAdded: (answers: Answer[]) => void
}

/** The answers that came, each with its tick, and the button that adds them. */
export function CameAnswers({ came, questions, pairs, pair, onAdded }: Props) {
  const x = useExchange()
  const [proposals, setProposals] = useState(() => came.map(proposalOf))
  const chosen = proposals.filter(({ came, added, question, text }) => !came.here && added && question && text.trim())
  const add = async () => {
    const additions = chosen.map(({ came: { words, later, pair: of, said, text: whole }, question, text }) => {
      const from = pairs.find(({ id }) => id === of) ?? pair
      const parts = text === whole ? { said } : {}
      return { question, words, text, later, ...parts, pair: from?.id ?? '', from: from?.name ?? '' }
    })
    onAdded(await addAnswers(additions, Date.now()))
  }
  return (
    <>
      {proposals.map(proposal => (
        <CameAnswer
          key={proposal.id}
          proposal={proposal}
          questions={questions}
          onChange={change =>
            setProposals(proposals.map(each => (each.id === proposal.id ? { ...each, ...change } : each)))
          }
        />
      ))}
      {chosen.length > 0 && (
        <div className="band">
          <Button variant="primary" icon="plus" onClick={() => void add()}>
            {x.addAnswers(chosen.length)}
          </Button>
        </div>
      )}
    </>
  )
}
