import type { Answer } from './answer'
import type { Question } from './question'
import { MINUTES } from './question'
import type { Session } from './session'

export type Block =
  | { kind: 'begin' | 'finish'; minutes: number }
  | { kind: 'question'; minutes: number; question: Question }
/** Ordered, time-boxed blocks, and the questions that wait for another time. `used` is the sum of the minutes. */
export type Agenda = { blocks: Block[]; later: Question[]; used: number }

const edges = (minutes: number) => (minutes < 20 ? 1 : 3)

/**
 * Fills a meeting of `minutes` with the questions in the order given: a few informal minutes, the questions that
 * fit, a few minutes to finish. A question that does not fit waits, and a shorter one behind it may take its place.
 */
function fillAgenda(questions: Question[], minutes: number, setAside: ReadonlySet<string> = new Set()): Agenda {
  const edge = edges(minutes)
  const blocks: Block[] = [{ kind: 'begin', minutes: edge }]
  const later: Question[] = []
  let used = 2 * edge
  for (const question of questions) {
    const needed = MINUTES[question.size]
    if (setAside.has(question.id) || used + needed > minutes) later.push(question)
    else {
      blocks.push({ kind: 'question', minutes: needed, question })
      used += needed
    }
  }
  blocks.push({ kind: 'finish', minutes: edge })
  return { blocks, later, used }
}

/** The agenda of a session: its own order first, then the questions it does not name yet, oldest first. */
export function agendaOf(session: Session, questions: Question[]): Agenda {
  const rank = new Map(session.order.map((id, place) => [id, place]))
  const place = (question: Question) => rank.get(question.id) ?? session.order.length
  const ordered = [...questions].sort((a, b) => place(a) - place(b) || a.askedAt - b.askedAt)
  return fillAgenda(ordered, session.minutes, new Set(session.later))
}

/** Hours a meeting still counts as the next one after it began: it may start late, and its notes are written after. */
const GRACE_HOURS = 12

/** The session to prepare at `now` (local time): the earliest that is not over. */
export function upcoming(sessions: Session[], now: Date): Session | undefined {
  const over = now.getTime() - GRACE_HOURS * 60 * 60 * 1000
  return sessions.filter(session => new Date(session.on).getTime() > over).sort((a, b) => a.on.localeCompare(b.on))[0]
}

/** The questions that wait for an answer, oldest first. */
export function openQuestions(questions: Question[], answers: Answer[]): Question[] {
  const answered = new Set(answers.map(answer => answer.question))
  return questions
    .filter(question => question.deletedAt === undefined && !answered.has(question.id))
    .sort((a, b) => a.askedAt - b.askedAt)
}

/** The questions a session is about: those that wait, and those it names, answered or not. */
export function questionsFor(session: Session, questions: Question[], answers: Answer[]): Question[] {
  const waiting = openQuestions(questions, answers)
  const named = questions.filter(question => question.deletedAt === undefined && session.order.includes(question.id))
  return [...new Set([...named, ...waiting])]
}
