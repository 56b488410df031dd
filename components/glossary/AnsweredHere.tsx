import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { AnsweredHere as Answered } from '@/lib/actions/find-answered-here'
import { findAnsweredHere } from '@/lib/actions/find-answered-here'
import { headline } from '@/lib/model/question'
import { sayDay } from '@/locales/dates'
import { useWords } from './use-words'

type Props = {
  /** The page in front, where the browser tells its address. */
  address: string
  /** The question that is open already. */
  open: string | undefined
  onOpen: (id: string) => void
}

/** In the place where it was asked: the question, its day, and the answer one press away. */
export function AnsweredHere({ address, open, onOpen }: Props) {
  const x = useWords()
  const found = useLiveQuery(() => findAnsweredHere(address), [address])
  const [latest, ...others] = found?.filter(({ question }) => question.id !== open) ?? []
  if (!latest) return null
  return (
    <section className="stack">
      <Line key={latest.question.id} answered={latest} onOpen={onOpen} />
      {others.length > 0 && (
        <details>
          <summary>{x.moreHere(others.length)}</summary>
          {others.map(each => (
            <Line key={each.question.id} answered={each} onOpen={onOpen} />
          ))}
        </details>
      )}
    </section>
  )
}

function Line({ answered: { question, answers }, onOpen }: { answered: Answered; onOpen: (id: string) => void }) {
  const { t, language } = useSpeech()
  const x = useWords()
  const [isRead, setRead] = useState(false)
  const words = question.capture?.quote?.exact.replace(/\s+/g, ' ').trim() || headline(question)
  return (
    <div className="stack">
      <p dir="auto">{x.askedHere(words, sayDay(language, question.askedAt))}</p>
      {isRead &&
        answers.map(({ id, text, from, at }) => (
          <blockquote className="said" dir="auto" key={id}>
            <p>{text}</p>
            <p className="small soft">{t.saidOn(from, sayDay(language, at))}</p>
          </blockquote>
        ))}
      <div className="row">
        <Button icon="speech" aria-expanded={isRead} onClick={() => setRead(!isRead)}>
          {isRead ? x.hideAnswer : x.readAnswer}
        </Button>
        <Button onClick={() => onOpen(question.id)}>{x.openQuestion}</Button>
      </div>
    </div>
  )
}
