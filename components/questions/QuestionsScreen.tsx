import { useState } from 'react'
import { useMeeting } from '@/components/session/use-meeting'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { stageOf } from '@/lib/model/stage'
import { sayMoment } from '@/locales/dates'
import { Bin } from './Bin'
import { FirstSteps } from './FirstSteps'
import type { Doors } from './PointButton'
import { PointButton } from './PointButton'
import { QuestionRow } from './QuestionRow'
import type { OpenQuestion } from './QuestionSheet'
import { QuestionSheet } from './QuestionSheet'
import './questions.css'

type Props = {
  open: OpenQuestion | undefined
  doors: Doors
  onOpen: (id: string, fresh: boolean) => void
  onClose: () => void
}

/** The questions waiting, newest first, with the open one on a white sheet above them. */
export function QuestionsScreen({ open, doors, onOpen, onClose }: Props) {
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
          doors={doors}
          onClose={words => {
            setSaid(words)
            onClose()
          }}
        />
      )}
      <Announce text={opened && open?.fresh ? t.keptNow(headline(opened)) : said} />
      {said && !open && <p className="band said-now">{said}</p>}
      {waiting.length === 0 && !open ? (
        <FirstSteps shortcut={doors.shortcut} onNew={startNew}>
          <PointButton doors={doors} />
        </FirstSteps>
      ) : (
        <section className="band stack">
          <div className="row row-spread">
            <h1 className="title">{t.yourQuestions}</h1>
            <Button icon="plus" onClick={startNew}>
              {t.newQuestion}
            </Button>
          </div>
          {!open && <PointButton doors={doors} />}
          <ul className="list questions">
            {waiting
              .filter(question => question.id !== open?.id)
              .map(question => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  {...board.stand(question)}
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

/** The questions and where each stands: a change made anywhere appears by itself. */
function useBoard() {
  const { language } = useSpeech()
  const meeting = useMeeting()
  if (!meeting) return undefined
  const { questions, answers, planned } = meeting
  const blocks = planned?.agenda.blocks ?? []
  const inAgenda = new Set(blocks.flatMap(block => (block.kind === 'question' ? [block.question.id] : [])))
  const when = planned && sayMoment(language, planned.session.on)
  const stand = (question: Question) => ({
    stage: stageOf(question, answers, inAgenda),
    plannedFor: when ? `${when.day}, ${when.time}` : '',
    answeredBy: answers.find(answer => answer.question === question.id)?.from ?? '',
  })
  return { questions, stand }
}
