import type { Answer } from '@/lib/model/answer'
import { db } from './db'
import { readInPieces } from './pieces'

/** Every answer, newest first. */
export async function listAnswers(): Promise<Answer[]> {
  return (await readInPieces(db.answers)).sort((a, b) => b.at - a.at)
}

/** The answers to these questions (ids), newest first. */
export async function findAnswersTo(questions: readonly string[]): Promise<Answer[]> {
  return (await db.answers.where('question').anyOf(questions).toArray()).sort((a, b) => b.at - a.at)
}

/** Erases the answers to one question. */
export async function removeAnswersTo(question: string): Promise<void> {
  await db.answers.where('question').equals(question).delete()
}

/** Keeps an answer, unless it is here already: none is ever changed. Says whether it was new. */
export function saveAnswer(answer: Answer): Promise<boolean> {
  return db.transaction('rw', db.answers, async () => {
    if (await db.answers.get(answer.id)) return false
    await db.answers.add(answer)
    return true
  })
}
