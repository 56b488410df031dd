import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useState } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import { upcoming } from '@/lib/model/agenda'
import { listAnswers } from '@/lib/store/answers'
import { listPairs } from '@/lib/store/pairs'
import { listQuestions } from '@/lib/store/questions'
import { listSessions } from '@/lib/store/sessions'
import { NameMentor } from './NameMentor'
import { PlanSession } from './PlanSession'
import './session.css'

// Drag and drop weighs as much as the rest of the panel: it comes only when there is an agenda to move things in.
const Plan = lazy(() => import('./Plan').then(({ Plan }) => ({ default: Plan })))

type Props = { onOpenQuestion: (id: string) => void; onLeave: () => void }

/** The next meeting: who, when, and the agenda made of the questions. */
export function SessionScreen(props: Props) {
  const { t } = useSpeech()
  const [dating, setDating] = useState(false)
  const pairs = useLiveQuery(listPairs)
  const sessions = useLiveQuery(listSessions)
  const questions = useLiveQuery(listQuestions)
  const answers = useLiveQuery(listAnswers)
  if (!pairs || !sessions || !questions || !answers) return null
  const pair = pairs.find(each => each.role === 'mentee')
  const session = upcoming(sessions, new Date())
  return (
    <main>
      {!pair && <NameMentor />}
      {pair && (!session || dating) && (
        <PlanSession
          pair={pair}
          session={session}
          questions={questions}
          answers={answers}
          onDone={() => setDating(false)}
        />
      )}
      {pair && session && !dating && (
        <Suspense fallback={<p className="band">{t.agenda}</p>}>
          <Plan {...props} {...{ pair, session, questions, answers }} onDate={() => setDating(true)} />
        </Suspense>
      )}
    </main>
  )
}
