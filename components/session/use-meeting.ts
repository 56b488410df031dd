import { useLiveQuery } from 'dexie-react-hooks'
import type { Agenda } from '@/lib/model/agenda'
import { agendaOf, questionsFor, upcoming } from '@/lib/model/agenda'
import type { Answer } from '@/lib/model/answer'
import type { Pair } from '@/lib/model/pair'
import type { Question } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import { listAnswers } from '@/lib/store/answers'
import { listPairs } from '@/lib/store/pairs'
import { listQuestions } from '@/lib/store/questions'
import { listSessions } from '@/lib/store/sessions'

export type Planned = { session: Session; agenda: Agenda }
export type Meeting = { questions: Question[]; answers: Answer[]; pair: Pair | undefined; planned: Planned | undefined }

/** The next meeting and what it is made of, read live from the store; `undefined` until the store has answered. */
export function useMeeting(): Meeting | undefined {
  const questions = useLiveQuery(listQuestions)
  const answers = useLiveQuery(listAnswers)
  const sessions = useLiveQuery(listSessions)
  const pairs = useLiveQuery(listPairs)
  if (!questions || !answers || !sessions || !pairs) return undefined
  const session = upcoming(sessions, new Date())
  const planned = session && { session, agenda: agendaOf(session, questionsFor(session, questions, answers)) }
  return { questions, answers, planned, pair: pairs.find(pair => pair.role === 'mentee') }
}
