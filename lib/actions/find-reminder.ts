import { reminderAt } from '@/lib/model/reminder'
import type { Session } from '@/lib/model/session'
import { listAnswers } from '@/lib/store/answers'
import { listFeedback } from '@/lib/store/feedback'
import { listNotes } from '@/lib/store/notes'
import { listPairs } from '@/lib/store/pairs'
import { listPractice } from '@/lib/store/practice'
import { listQuestions } from '@/lib/store/questions'
import { listSessions } from '@/lib/store/sessions'

/** The session to remind of at `now` (milliseconds), with whom, and how many questions wait. */
export async function findReminder(
  now: number,
): Promise<{ session: Session; waiting: number; name: string } | undefined> {
  const [sessions, questions, answers, notes, feedback, practice, pairs] = await Promise.all([
    listSessions(),
    listQuestions(),
    listAnswers(),
    listNotes(),
    listFeedback(),
    listPractice(),
    listPairs(),
  ])
  const due = reminderAt(sessions, { questions, answers, notes, feedback, practice }, now)
  return due && { ...due, name: pairs.find(({ id }) => id === due.session.pair)?.name ?? '' }
}
