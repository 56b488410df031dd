import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import type { Listed } from '@/lib/model/survey'
import { findAnswersTo } from '@/lib/store/answers'
import { findQuestions } from '@/lib/store/questions'
import { QuestionRow } from './QuestionRow'

export type RowsProps = {
  listed: readonly Listed[]
  /** How many are in front of these in their group, and how many it has. */
  from: number
  of: number
  labelledBy: string | undefined
  plannedFor: string
  onOpen: (id: string) => void
  /** Given to what begins the list: it is drawn at once, and says when that is done. */
  onDrawn: (() => void) | undefined
}

/** Some questions as rows. Only those that are drawn are read from the store, and each change of one draws it anew. */
export function QuestionRows({ listed, from, of, labelledBy, plannedFor, onOpen, onDrawn }: RowsProps) {
  const ids = listed.map(({ id }) => id)
  const questions = useLiveQuery(() => findQuestions(ids), [ids.join()])
  const answers = useLiveQuery(() => findAnswersTo(ids), [ids.join()])
  const isRead = questions !== undefined && answers !== undefined
  useEffect(() => {
    if (isRead) onDrawn?.()
  }, [isRead, onDrawn])
  if (!isRead) return null
  const byId = new Map(questions.map(question => [question.id, question]))
  return (
    <ul className="list questions" aria-labelledby={labelledBy}>
      {listed.map(({ id, stage }, place) => {
        const question = byId.get(id)
        return (
          question && (
            <li key={id} aria-posinset={from + place + 1} aria-setsize={of}>
              <QuestionRow
                question={question}
                stage={stage}
                plannedFor={plannedFor}
                answeredBy={answers.find(answer => answer.question === id)?.from ?? ''}
                onOpen={() => onOpen(id)}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}
