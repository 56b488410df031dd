import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { readExercises } from '@/lib/actions/read-exercises'
import type { Packs, Records } from '@/lib/model/agenda'
import { agendaOf } from '@/lib/model/agenda'
import type { Exercise } from '@/lib/model/exercise'
import type { Agenda } from '@/lib/model/fit'
import type { Pair } from '@/lib/model/pair'
import { currentPair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import { unsaid, upcoming } from '@/lib/model/upcoming'
import { exerciseFor } from '@/lib/packs/packs'
import { rungOf } from '@/lib/packs/rung-of'
import { listAnswers } from '@/lib/store/answers'
import { listFeedback } from '@/lib/store/feedback'
import { listNotes } from '@/lib/store/notes'
import { listPairs } from '@/lib/store/pairs'
import { listPractice } from '@/lib/store/practice'
import { listQuestions } from '@/lib/store/questions'
import { listSessions } from '@/lib/store/sessions'
import { findSettings } from '@/lib/store/settings'

export type Planned = { session: Session; agenda: Agenda }
export type Meeting = Records & {
  /** What the packs know, with the exercises of their files. */
  packs: Packs
  pairs: Pair[]
  pair: Pair | undefined
  planned: Planned | undefined
  /** My own first name, or empty. */
  myName: string
  /** A session whose time is over and of which nobody said whether it took place. */
  unsaid: Session | undefined
}

/** The next meeting and what it is made of, read live from the store; `undefined` until the store has answered. */
export function useMeeting(): Meeting | undefined {
  const questions = useLiveQuery(listQuestions)
  const answers = useLiveQuery(listAnswers)
  const sessions = useLiveQuery(listSessions)
  const pairs = useLiveQuery(listPairs)
  const notes = useLiveQuery(listNotes)
  const practice = useLiveQuery(listPractice)
  const feedback = useLiveQuery(listFeedback)
  const settings = useLiveQuery(findSettings)
  const packs = usePacks()
  return useMemo(() => {
    if (!packs || !questions || !answers || !sessions || !pairs || !notes || !practice || !feedback || !settings)
      return undefined
    const records = { questions, answers, sessions, notes, practice, feedback }
    const pair = currentPair(pairs, settings.pair)
    const ours = sessions.filter(session => session.pair === pair?.id)
    const session = upcoming(ours, new Date())
    const planned = session && { session, agenda: agendaOf(session, records, packs) }
    return { ...records, packs, pairs, pair, planned, myName: settings.name, unsaid: unsaid(ours, new Date()) }
  }, [packs, questions, answers, sessions, pairs, notes, practice, feedback, settings])
}

/** `undefined` until the files were read: a plan must not change its exercise under one's eyes. */
function usePacks(): Packs | undefined {
  const [more, setMore] = useState<Exercise[]>()
  useEffect(() => void readExercises().then(setMore), [])
  return useMemo(() => more && { rungOf, exerciseFor: (app, rung, done) => exerciseFor(app, rung, done, more) }, [more])
}
