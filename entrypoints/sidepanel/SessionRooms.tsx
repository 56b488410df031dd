import { lazy, Suspense, useEffect, useState } from 'react'
import type { Doors } from '@/components/questions/PointButton'
import type { Screen } from './PanelTabs'

// What belongs to a session weighs as much as all the rest: it comes when it is wanted.
const SessionScreen = lazy(() =>
  import('@/components/session/SessionScreen').then(it => ({ default: it.SessionScreen })),
)
const LeaveScreen = lazy(() => import('@/components/sharing/LeaveScreen').then(it => ({ default: it.LeaveScreen })))
const ComeBackScreen = lazy(() =>
  import('@/components/sharing/ComeBackScreen').then(it => ({ default: it.ComeBackScreen })),
)
const TakeAway = lazy(() => import('@/components/sharing/TakeAway').then(it => ({ default: it.TakeAway })))

type Props = {
  screen: Screen
  doors: Doors
  onScreen: (screen: Screen) => void
  onOpenQuestion: (id: string) => void
  onTab: (() => void) | undefined
}

/** The session, what will leave of it, what comes back, and what is taken along from it. */
export function SessionRooms({ screen, onScreen, ...doors }: Props) {
  const [leaving, setLeaving] = useState<string>()
  const leave = (to: Screen, session?: string) => {
    setLeaving(session)
    onScreen(to)
  }
  // From what is taken along the way back leads to the notes it is made of; from anywhere else to the plan.
  const [notes, setNotes] = useState<string>()
  useEffect(() => {
    if (screen !== 'session') setNotes(undefined)
  }, [screen])
  const back = (to?: string) => {
    setNotes(to)
    onScreen('session')
  }
  return (
    <Suspense>
      {(screen === 'session' || screen === 'asked') && (
        <SessionScreen
          key={screen}
          {...doors}
          first={screen === 'asked' ? 'asked' : notes ? { notes } : undefined}
          onLeave={session => leave('leave', session)}
          onComeBack={() => onScreen('come-back')}
          onTakeAway={session => leave('take-away', session)}
        />
      )}
      {screen === 'leave' && <LeaveScreen session={leaving} onBack={() => back()} />}
      {screen === 'come-back' && <ComeBackScreen onBack={() => back()} onAnswer={() => onScreen('asked')} />}
      {screen === 'take-away' && leaving && <TakeAway session={leaving} onBack={() => back(leaving)} />}
    </Suspense>
  )
}
