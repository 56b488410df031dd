import { arrange, withNew } from './arrange'
import type { Exercise } from './exercise'
import type { Agenda, Item } from './fit'
import { fillAgenda, idOf } from './fit'
import type { Said } from './open-questions'
import { answeredIds, forSession, openQuestions } from './open-questions'
import type { Practice } from './practice'
import type { Question, Rung } from './question'
import type { Session } from './session'

/** What a session is made from, whole tables as they are in the store. */
export type Records = Said & {
  questions: readonly Question[]
  practice: readonly Practice[]
  sessions: readonly Session[]
}
/** What the packs know: how far into its tool a question goes, and what to do with the hands (but what was `done`). */
export type Packs = {
  rungOf: (question: Question) => Rung
  exerciseFor: (app: string | undefined, rung: Rung, done: ReadonlySet<string>) => Exercise
}

/** The agenda of a session: its own order, what came since put in beside its like, filled into its minutes. */
export function agendaOf(session: Session, records: Records, packs: Packs): Agenda {
  const items = itemsOf(session, records)
  const ordered = withNew(session.order, items, standingIn(session, records, packs))
  const setAside = new Set(session.later)
  const { minutes, shape, lengths } = session
  return fillAgenda(ordered, setAside, {
    minutes,
    shape,
    lengths,
    exercise: exerciseOf(session, ordered, setAside, records, packs),
    hasLast: lastPractice(session, records).length > 0,
  })
}

/** The order a session would have if it were made anew: grouped, and what was left open last time in front. */
export function arranged(session: Session, records: Records, packs: Packs): string[] {
  return arrange(itemsOf(session, records), standingIn(session, records, packs))
}

/**
 * What a session is about: its topics, and the questions that wait or that it names, answered or not; not those that
 * another session to come has on its agenda. One that has begun is about what it named then: what comes in waits.
 */
function itemsOf(session: Session, { questions, sessions, ...said }: Records): Item[] {
  const elsewhere = new Set(
    sessions
      .filter(({ id, ended, deletedAt }) => id !== session.id && !ended && deletedAt === undefined)
      .flatMap(({ order, later }) => {
        const setAside = new Set(later)
        return order.filter(id => !setAside.has(id))
      }),
  )
  const ordered = new Set(session.order)
  const isNamed = ({ id, deletedAt }: Question) => deletedAt === undefined && ordered.has(id)
  const hasBegun = session.meeting || session.ended
  const waiting = hasBegun ? [] : openQuestions(questions, said).filter(({ id }) => !elsewhere.has(id))
  const named = (hasBegun ? questions : forSession(questions)).filter(isNamed)
  const all = new Set([...named, ...waiting])
  return [
    ...session.topics.map(topic => ({ kind: 'topic' as const, topic })),
    ...[...all].sort((a, b) => a.askedAt - b.askedAt).map(question => ({ kind: 'question' as const, question })),
  ]
}

/** What was to be done after the last session of the pair, and was not done alone yet. */
export function lastPractice(session: Session, { practice, sessions }: Records): Practice[] {
  const last = lastHeld(session, sessions)
  return practice.filter(each => each.session === last?.id && each.alone === undefined)
}

/** The last session of the same pair that took place before this one. */
export function lastHeld(session: Session, sessions: readonly Session[]): Session | undefined {
  return before(session, sessions).find(({ ended }) => ended?.how === 'held')
}

/** So many of those that had no room are first in line next time; more than that is no line. */
const LINE = 20

/** The questions (ids) a session leaves open: on its agenda and not answered, then the first of those for later. */
export function leftOpen({ blocks, later }: Agenda, records: Said & Pick<Records, 'questions'>): string[] {
  const answered = answeredIds(records.questions, records)
  return [...blocks, ...later.slice(0, LINE)].flatMap(each =>
    each.kind === 'question' && !answered.has(each.question.id) ? [each.question.id] : [],
  )
}

/** How many sessions left a question open. */
export function timesCarried(id: string, sessions: readonly Session[]): number {
  return sessions.filter(({ ended, deletedAt }) => deletedAt === undefined && ended?.left.includes(id)).length
}

/** The last session of the pair, when it and the one before were both skipped: then the rhythm may be wrong. */
export function skippedTwice(pair: string, sessions: readonly Session[]): Session | undefined {
  const [last, other] = before({ id: '', pair }, sessions)
  return last?.ended?.how === 'skipped' && other?.ended?.how === 'skipped' ? last : undefined
}

/** The other sessions of the pair that have ended, the latest first. */
function before({ id, pair }: Pick<Session, 'id' | 'pair'>, sessions: readonly Session[]): Session[] {
  return sessions
    .filter(each => each.id !== id && each.pair === pair && each.ended && each.deletedAt === undefined)
    .sort((one, other) => (other.ended?.at ?? 0) - (one.ended?.at ?? 0))
}

function standingIn(session: Session, { sessions }: Records, { rungOf }: Packs) {
  return { rungOf, carried: new Set(before(session, sessions)[0]?.ended?.left) }
}

function exerciseOf(
  session: Session,
  ordered: readonly Item[],
  setAside: ReadonlySet<string>,
  { practice }: Records,
  { rungOf, exerciseFor }: Packs,
): Exercise {
  // What is ticked in this session changes nothing of its own plan.
  const done = new Set(practice.filter(each => each.alone && each.session !== session.id).map(({ of }) => of))
  const questions = ordered.flatMap(item =>
    item.kind === 'question' && !setAside.has(idOf(item)) ? [item.question] : [],
  )
  const first = questions.find(({ capture }) => capture?.app) ?? questions[0]
  return exerciseFor(first?.capture?.app, first ? rungOf(first) : 'first', done)
}
