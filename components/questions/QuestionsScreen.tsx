import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { agendaOf, questionsFor, upcoming } from '@/lib/model/agenda'
import { headline } from '@/lib/model/question'
import { stageOf } from '@/lib/model/stage'
import { listAnswers } from '@/lib/store/answers'
import { listPairs } from '@/lib/store/pairs'
import { listQuestions } from '@/lib/store/questions'
import { listSessions } from '@/lib/store/sessions'
import { sayMoment } from '@/locales/dates'
import { Bin } from './Bin'
import { FirstSteps } from './FirstSteps'
import { QuestionRow } from './QuestionRow'
import type { OpenQuestion } from './QuestionSheet'
import { QuestionSheet } from './QuestionSheet'
import './questions.css'

type Props = {
  open: OpenQuestion | undefined
  shortcut: string
  onOpen: (id: string, fresh: boolean) => void
  onClose: () => void
}

/** The questions waiting, newest first, with the open one on a white sheet above them. */
export function QuestionsScreen({ open, shortcut, onOpen, onClose }: Props) {
  const { t } = useSpeech()
  const [said, setSaid] = useState('')
  const board = useBoard()
  if (!board) return null
  const waiting = board.questions.filter(question => question.deletedAt === undefined)
  const binned = board.questions.filter(
    question => question.deletedAt !== undefined && (question.capture || question.note),
  )
  const startNew = () => onOpen(crypto.randomUUID(), true)
  const opened = open && board.questions.find(question => question.id === open.id)
  return (
    <main>
      {open && (
        <QuestionSheet
          key={open.id}
          {...open}
          onClose={words => {
            setSaid(words)
            onClose()
          }}
        />
      )}
      <Announce text={opened && open?.fresh ? t.keptNow(headline(opened)) : said} />
      {said && !open && <p className="band said-now">{said}</p>}
      {waiting.length === 0 && !open ? (
        <FirstSteps shortcut={shortcut} onNew={startNew} />
      ) : (
        <section className="band stack">
          <div className="row row-spread">
            <h1 className="title">{t.yourQuestions}</h1>
            <Button icon="plus" onClick={startNew}>
              {t.newQuestion}
            </Button>
          </div>
          <ul className="list questions">
            {waiting
              .filter(question => question.id !== open?.id)
              .map(question => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  {...board.stand(question.id)}
                  onOpen={() => onOpen(question.id, false)}
                />
              ))}
          </ul>
        </section>
      )}
      <Bin questions={binned} onRestored={() => setSaid(t.restored)} />
    </main>
  )
}

/** Everything the list shows, read live from the store: a change made anywhere appears by itself. */
function useBoard() {
  const { language } = useSpeech()
  const questions = useLiveQuery(listQuestions)
  const answers = useLiveQuery(listAnswers)
  const sessions = useLiveQuery(listSessions)
  const pairs = useLiveQuery(listPairs)
  if (!questions || !answers || !sessions || !pairs) return undefined
  const session = upcoming(sessions, new Date())
  const agenda = session && agendaOf(session, questionsFor(session, questions, answers))
  const planned = new Set(agenda?.blocks.flatMap(block => (block.kind === 'question' ? [block.question.id] : [])))
  const when = session ? sayMoment(language, session.on) : undefined
  const stand = (id: string) => {
    const question = questions.find(each => each.id === id)
    return {
      stage: question ? stageOf(question, answers, planned) : ('private' as const),
      plannedFor: when ? `${when.day}, ${when.time}` : '',
      answeredBy: answers.find(answer => answer.question === id)?.from ?? '',
    }
  }
  return { questions, stand }
}
