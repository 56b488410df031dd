import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { headline } from '@/lib/model/question'
import { findQuestion } from '@/lib/store/questions'
import { Bin } from './Bin'
import { FirstSteps } from './FirstSteps'
import type { Doors } from './PointButton'
import { PointButton } from './PointButton'
import { QuestionList } from './QuestionList'
import type { OpenQuestion } from './QuestionSheet'
import { QuestionSheet } from './QuestionSheet'
import { useSurvey } from './use-survey'
import { useToolFilter } from './use-tool-filter'
import './questions.css'

type Props = {
  open: OpenQuestion | undefined
  doors: Doors
  onOpen: (id: string, fresh: boolean) => void
  onClose: () => void
  /** What is known already in the place where one is. */
  children: ReactNode
}

/** The questions waiting, by tool and newest first, with the open one on a white sheet above them. */
export function QuestionsScreen({ open, doors, onOpen, onClose, children }: Props) {
  const { t } = useSpeech()
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState('')
  const { survey, onDrawn } = useSurvey()
  const opened = useLiveQuery(async () => open && findQuestion(open.id), [open?.id])
  const filter = useToolFilter(survey?.waiting ?? [])
  if (!survey || (survey.waiting.length === 0 && !survey.isWhole)) return null
  const startNew = () => onOpen(crypto.randomUUID(), true)
  const close = (words: string) => {
    // What was just asked must not vanish behind a filter or a search that was set before.
    if (filter.only?.questions.every(({ id }) => id !== open?.id)) filter.choose(undefined)
    if (open?.fresh) setTyped('')
    setSaid(words)
    onClose()
  }
  return (
    <main>
      {open && <div className="band here">{children}</div>}
      {open && <QuestionSheet key={open.id} {...open} doors={doors} onClose={close} />}
      <Announce text={opened && open?.fresh ? t.keptNow(headline(opened)) : said} />
      {said && !open && <p className="band said-now">{said}</p>}
      {survey.waiting.length === 0 && !open ? (
        <FirstSteps shortcut={doors.shortcut} onNew={startNew}>
          <PointButton doors={doors} />
          {children}
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
          {!open && children}
          <QuestionList
            survey={survey}
            filter={filter}
            typed={typed}
            onType={setTyped}
            open={open?.id}
            onOpen={id => onOpen(id, false)}
            onDrawn={onDrawn}
          />
        </section>
      )}
      <Bin ids={survey.binned.map(({ id }) => id)} onRestored={() => setSaid(t.restored)} />
    </main>
  )
}
