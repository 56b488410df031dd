import type { Exercise } from '@/lib/model/exercise'
import { currentPair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import type { Survey } from '@/lib/model/survey'
import { surveyAll } from '@/lib/model/survey'
import { upcoming } from '@/lib/model/upcoming'
import { rungOf } from '@/lib/packs/rung-of'
import { listAnswers } from '@/lib/store/answers'
import { listFeedback } from '@/lib/store/feedback'
import { listNotes } from '@/lib/store/notes'
import { listPairs } from '@/lib/store/pairs'
import { listPractice } from '@/lib/store/practice'
import { listQuestions } from '@/lib/store/questions'
import { listSessions } from '@/lib/store/sessions'
import { findSettings } from '@/lib/store/settings'

const TEXT = { title: '', steps: [] }
/** Which exercise a session has changes nothing about its questions, and all of them weigh on the panel's first load. */
const ANY: Exercise = { id: '', app: '', rung: 'first', en: TEXT, fr: TEXT }

/** Looks through everything that is stored for what a list of all questions needs, with the session to come at `now`. */
export async function surveyQuestions(now: Date): Promise<Survey & { session: Session | undefined }> {
  const [questions, answers, notes, feedback, practice, sessions, pairs, settings] = await Promise.all([
    listQuestions(),
    listAnswers(),
    listNotes(),
    listFeedback(),
    listPractice(),
    listSessions(),
    listPairs(),
    findSettings(),
  ])
  const pair = currentPair(pairs, settings.pair)
  const ours = sessions.filter(session => session.pair === pair?.id)
  const session = upcoming(ours, now)
  const records = { questions, answers, notes, feedback, practice, sessions }
  return { ...surveyAll(records, session, { exerciseFor: () => ANY, rungOf }), session }
}
