import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useState } from 'react'
import { surveyQuestions } from '@/lib/actions/survey-questions'
import type { Session } from '@/lib/model/session'
import type { Survey } from '@/lib/model/survey'
import { glance } from '@/lib/model/survey'
import { listNewestQuestions } from '@/lib/store/questions'

/** The questions and where each stands; not `isWhole` while only the newest were looked at. */
export type Seen = Survey & { session?: Session | undefined; isWhole: boolean }

/**
 * The questions as they are looked through: a change made anywhere appears by itself. The newest ones come at once,
 * however many there are; the rest, with where they stand, is read when those are drawn (`onDrawn`). No `survey` until
 * the store has answered.
 */
export function useSurvey(): { survey: Seen | undefined; onDrawn: () => void } {
  const [isDrawn, setDrawn] = useState(false)
  const newest = useLiveQuery(async () => glance(await listNewestQuestions()))
  const goesOn = isDrawn || newest?.waiting.length === 0
  const whole = useLiveQuery(async () => (goesOn ? surveyQuestions(new Date()) : undefined), [goesOn])
  const survey = whole ? { ...whole, isWhole: true } : newest && { ...newest, isWhole: false }
  return { survey, onDrawn: useCallback(() => setDrawn(true), []) }
}
