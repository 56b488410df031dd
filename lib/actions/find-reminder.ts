import { openQuestions } from '@/lib/model/open-questions'
import { isWorthReminding, sessionNear } from '@/lib/model/reminder'
import type { Session } from '@/lib/model/session'
import { localDay } from '@/lib/model/upcoming'
import { listAnswers } from '@/lib/store/answers'
import { listFeedback } from '@/lib/store/feedback'
import { listNotes } from '@/lib/store/notes'
import { listPairs } from '@/lib/store/pairs'
import { listQuestions } from '@/lib/store/questions'
import { listSessionsFrom } from '@/lib/store/sessions'

/** The session to remind of at `now` (milliseconds), with whom, and how many questions wait. */
export async function findReminder(
  now: number,
): Promise<{ session: Session; waiting: number; name: string } | undefined> {
  const session = sessionNear(await listSessionsFrom(localDay(new Date(now))), now)
  // All else is read only where there is something to remind of.
  if (!session) return undefined
  const [questions, answers, notes, feedback, pairs] = await Promise.all([
    listQuestions(),
    listAnswers(),
    listNotes(),
    listFeedback(),
    listPairs(),
  ])
  const waiting = openQuestions(questions, { answers, notes, feedback }).length
  if (!isWorthReminding(session, waiting)) return undefined
  return { session, waiting, name: pairs.find(({ id }) => id === session.pair)?.name ?? '' }
}
