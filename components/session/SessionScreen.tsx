import { lazy, Suspense, useState } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import { NameMentor } from './NameMentor'
import { PlanSession } from './PlanSession'
import './session.css'
import { useMeeting } from './use-meeting'

// Drag and drop weighs as much as the rest of the panel: it comes only when there is an agenda to move things in.
const Plan = lazy(() => import('./Plan').then(({ Plan }) => ({ default: Plan })))

type Props = { onOpenQuestion: (id: string) => void; onLeave: () => void }

/** The next meeting: who, when, and the agenda made of the questions. */
export function SessionScreen(props: Props) {
  const { t } = useSpeech()
  const [dating, setDating] = useState(false)
  const meeting = useMeeting()
  if (!meeting) return null
  const { pair, planned } = meeting
  return (
    <main>
      {!pair && <NameMentor />}
      {pair && (!planned || dating) && <PlanSession pair={pair} meeting={meeting} onDone={() => setDating(false)} />}
      {pair && planned && !dating && (
        <Suspense fallback={<p className="band">{t.agenda}</p>}>
          <Plan {...props} {...planned} pair={pair} onDate={() => setDating(true)} />
        </Suspense>
      )}
    </main>
  )
}
