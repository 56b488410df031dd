import type { Answer } from './answer'
import type { Feedback } from './feedback'
import type { Note } from './note'
import type { Question } from './question'

/** What tells whether a question was answered. */
export type Said = { answers: readonly Answer[]; notes: readonly Note[]; feedback: readonly Feedback[] }

/**
 * The ids of the questions that were answered: in writing, or ticked in a session, and not since asked for again. Of two
 * questions that ask the same one answer is enough.
 */
export function answeredIds(questions: readonly Question[], { answers, notes, feedback }: Said): Set<string> {
  const faces = new Map<string, Feedback>()
  for (const each of feedback)
    if (each.question && each.face && each.at >= (faces.get(each.question)?.at ?? 0)) faces.set(each.question, each)
  const answered = new Set<string>()
  const hear = (id: string, at: number) => {
    const last = faces.get(id)
    if (last?.face !== 'again' || last.at < at) answered.add(id)
  }
  for (const answer of answers) if (!answer.later) hear(answer.question, answer.at)
  for (const note of notes) if (note.kind === 'answered' && note.deletedAt === undefined) hear(note.block, note.at)
  for (const { id, sameAs } of questions) if (sameAs !== undefined && answered.has(sameAs)) answered.add(id)
  return answered
}

/**
 * The questions that may come into a session: those that are neither in the bin nor let go, for which no answer in writing is
 * asked, and of those that ask the same the one that stands for all.
 */
export function forSession(questions: readonly Question[]): Question[] {
  const here = new Set(questions.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id))
  return questions.filter(
    ({ deletedAt, wants, sameAs }) =>
      deletedAt === undefined && (wants === undefined || wants === 'first') && !(sameAs && here.has(sameAs)),
  )
}

/** The questions that wait for an answer in a session, oldest first. */
export function openQuestions(questions: readonly Question[], said: Said): Question[] {
  const answered = answeredIds(questions, said)
  return forSession(questions)
    .filter(({ id }) => !answered.has(id))
    .sort((a, b) => a.askedAt - b.askedAt)
}

/** The questions for which an answer in writing is asked, as long as there is none. */
export function inWriting(questions: readonly Question[], said: Said): Question[] {
  const wanted = questions.filter(({ wants, deletedAt }) => wants === 'writing' && deletedAt === undefined)
  if (wanted.length === 0) return []
  const answered = answeredIds(questions, said)
  return wanted.filter(({ id }) => !answered.has(id))
}
