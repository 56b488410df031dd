import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useSpeech } from '@/components/ui/Speech'
import { writeAnswer } from '@/lib/actions/write-answer'
import type { Question } from '@/lib/model/question'
import { findAnswersTo } from '@/lib/store/answers'
import { findEntriesOf } from '@/lib/store/glossary'
import { listPairs } from '@/lib/store/pairs'
import { sayDay } from '@/locales/dates'
import { KeepAsWord } from './KeepAsWord'

/** What was explained: the answers so far, newest first, and the place to write the next one down. */
export function Answers({ question }: { question: Question }) {
  const { t, language } = useSpeech()
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const answers = useLiveQuery(() => findAnswersTo([question.id]), [question.id]) ?? []
  const kept = answers.map(({ id }) => id)
  const entries = useLiveQuery(() => findEntriesOf(kept), [kept.join()]) ?? []
  const name = useLiveQuery(listPairs)?.find(pair => pair.role === 'mentee')?.name ?? ''
  const keep = async () => {
    await writeAnswer(question.id, text, name, Date.now())
    setText('')
    setSaid(t.answerKept)
  }
  return (
    <div className="stack answers">
      <hr />
      {answers.map(answer => {
        const entry = entries.find(each => each.answer === answer.id)
        return (
          <div className="stack" key={answer.id}>
            <blockquote className="said">
              <p>{answer.text}</p>
              <p className="small soft">{t.saidOn(answer.from, sayDay(language, answer.at))}</p>
            </blockquote>
            {entry ? (
              <p className="small soft">{t.keptAsWord(entry.term)}</p>
            ) : (
              <KeepAsWord answer={answer} question={question} />
            )}
          </div>
        )
      })}
      <Field
        label={t.whatMentorSaid(name)}
        hint={t.answerHint}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      <Button icon="speech" disabled={text.trim() === ''} onClick={() => void keep()}>
        {t.keepAnswer}
      </Button>
      <Announce text={said} />
    </div>
  )
}
