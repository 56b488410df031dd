import { lazy, Suspense, useEffect, useState } from 'react'
import type { Access } from '@/components/glossary/OnPages'
import type { Screen } from './PanelTabs'

// The words come when they are wanted: they weigh as much as the first screen.
const WordsScreen = lazy(() => import('@/components/glossary/WordsScreen').then(it => ({ default: it.WordsScreen })))
const BackToday = lazy(() => import('@/components/glossary/BackToday').then(it => ({ default: it.BackToday })))

type Props = {
  screen: Screen
  access: Access
  /** Whether a question is open, which then has the screen to itself. */
  isAsking: boolean
  onScreen: (screen: Screen) => void
  onOpenQuestion: (id: string) => void
}

/** The words, and above the questions the line that some of them come back. */
export function WordsRooms({ screen, access, isAsking, onScreen, onOpenQuestion }: Props) {
  const [recalls, setRecalls] = useState(false)
  useEffect(() => {
    if (screen !== 'words') setRecalls(false)
  }, [screen])
  const look = () => {
    setRecalls(true)
    onScreen('words')
  }
  return (
    <Suspense>
      {screen === 'questions' && !isAsking && <BackToday onLook={look} />}
      {screen === 'words' && <WordsScreen access={access} recalls={recalls} onOpenQuestion={onOpenQuestion} />}
    </Suspense>
  )
}
