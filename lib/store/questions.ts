import type { Picture } from '@/lib/model/picture'
import type { Question } from '@/lib/model/question'
import { picturesOf } from '@/lib/model/question'
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

/**
 * Changes one question inside a transaction, so that two writers never undo each other's change. A picture comes and
 * goes with the question that holds it: a new one is stored with the change, one no longer held is erased with it.
 */
export function saveQuestionChange(
  id: string,
  change: (before: Question) => Question,
  picture?: Picture,
): Promise<Question | undefined> {
  return db.transaction('rw', db.questions, db.pictures, async () => {
    const before = await db.questions.get(id)
    if (!before) return undefined
    const after = change(before)
    if (after === before) return before
    const held = picturesOf(after)
    await db.questions.put(after)
    if (picture && held.includes(picture.id)) await db.pictures.put(picture)
    await db.pictures.bulkDelete(picturesOf(before).filter(each => !held.includes(each)))
    return after
  })
}

export async function removeQuestion(id: string): Promise<void> {
  await db.questions.delete(id)
}
