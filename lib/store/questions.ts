import type { Question } from '@/lib/model/question'
import { db } from './db'

/** Every question, newest first, those in the bin too. */
export function listQuestions(): Promise<Question[]> {
  return db.questions.orderBy('askedAt').reverse().toArray()
}

export function findQuestion(id: string): Promise<Question | undefined> {
  return db.questions.get(id)
}

export async function saveQuestion(question: Question): Promise<void> {
  await db.questions.put(question)
}

/** Changes one question inside a transaction, so that two writers never undo each other's change. */
export function saveQuestionChange(id: string, change: (before: Question) => Question): Promise<Question | undefined> {
  return db.transaction('rw', db.questions, async () => {
    const before = await db.questions.get(id)
    if (!before) return undefined
    const after = change(before)
    if (after !== before) await db.questions.put(after)
    return after
  })
}

export async function removeQuestion(id: string): Promise<void> {
  await db.questions.delete(id)
}
