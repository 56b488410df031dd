import { useState } from 'react'
import { useMeeting } from '@/components/session/use-meeting'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { answeredIds } from '@/lib/model/open-questions'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { stageOf } from '@/lib/model/stage'
import { sayMoment } from '@/locales/dates'
import { Bin } from './Bin'
import { FirstSteps } from './FirstSteps'
import type { Doors } from './PointButton'
import { PointButton } from './PointButton'
import { QuestionGroup } from './QuestionGroup'
import type { Stand } from './QuestionRow'
import { QuestionRow } from './QuestionRow'
import type { OpenQuestion } from './QuestionSheet'
import { QuestionSheet } from './QuestionSheet'
import { ToolFilter } from './ToolFilter'
import type { ToolFilterState } from './use-tool-filter'
import { useToolFilter } from './use-tool-filter'
import './questions.css'

type Props = {
  open: OpenQuestion | undefined
  doors: Doors
  onOpen: (id: string, fresh: boolean) => void
  onClose: () => void
}

/** The questions waiting, by tool and newest first, with the open one on a white sheet above them. */
export function QuestionsScreen({ open, doors, onOpen, onClose }: Props) {
  const { t } = useSpeech()
  const [said, setSaid] = useState('')
  const board = useBoard()
  const waiting = board?.questions.filter(question => question.deletedAt === undefined) ?? []
  const filter = useToolFilter(waiting)
  if (!board) return null
  const binned = board.questions.filter(
    question => question.deletedAt !== undefined && (question.capture || question.note),
  )
  const startNew = () => onOpen(crypto.randomUUID(), true)
  const opened = open && board.questions.find(question => question.id === open.id)
  const isHidden =
    filter.only && waiting.some(({ id }) => id === open?.id) && filter.only.questions.every(({ id }) => id !== open?.id)
  return (
    <main>
      {open && (
        <QuestionSheet
          key={open.id}
          {...open}
          doors={doors}
          onClose={words => {
            // What was just asked must not vanish behind a filter that was set before.
            if (isHidden) filter.choose(undefined)
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
          <ToolFilter {...filter} />
          <QuestionList filter={filter} open={open?.id} stand={board.stand} onOpen={id => onOpen(id, false)} />
        </section>
      )}
      <Bin questions={binned} onRestored={() => setSaid(t.restored)} />
    </main>
  )
}

type ListProps = {
  filter: ToolFilterState
  open: string | undefined
  stand: (question: Question) => Stand
  onOpen: (id: string) => void
}

/** The groups that are shown, without the open question: it is on its sheet. */
function QuestionList({ filter: { groups, only }, open, stand, onOpen }: ListProps) {
  const { t } = useSpeech()
  const shown = (only ? [only] : groups)
    .map(group => ({ ...group, questions: group.questions.filter(question => question.id !== open) }))
    .filter(group => group.questions.length > 0)
  if (only && shown.length === 0) return <p className="soft">{t.onlyOneIsOpen}</p>
  return shown.map(({ key, whence, questions }) => (
    <QuestionGroup key={key} whence={whence} alone={groups.length === 1}>
      {questions.map(question => (
        <QuestionRow key={question.id} question={question} {...stand(question)} onOpen={() => onOpen(question.id)} />
      ))}
    </QuestionGroup>
  ))
}

/** The questions and where each stands: a change made anywhere appears by itself. */
function useBoard() {
  const { language } = useSpeech()
  const meeting = useMeeting()
  if (!meeting) return undefined
  const { questions, answers, planned } = meeting
  const blocks = planned?.agenda.blocks ?? []
  const answered = answeredIds(questions, meeting)
  const inAgenda = new Set(blocks.flatMap(block => (block.kind === 'question' ? [block.question.id] : [])))
  const when = planned && sayMoment(language, planned.session.on)
  const stand = (question: Question) => ({
    stage: stageOf(question, answered, inAgenda),
    plannedFor: when ? `${when.day}, ${when.time}` : '',
    answeredBy: answers.find(answer => answer.question === question.id)?.from ?? '',
  })
  return { questions, stand }
}
