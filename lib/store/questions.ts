import type { Picture } from '@/lib/model/picture'
import type { Question } from '@/lib/model/question'
import { picturesOf } from '@/lib/model/question'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { readInPieces } from './pieces'
import { findDevice } from './settings'

/** Every question, newest first, those in the bin too. */
export async function listQuestions(): Promise<Question[]> {
  return (await readInPieces(db.questions)).sort((one, other) => other.askedAt - one.askedAt)
}

/** The newest questions, those in the bin too: as many as are seen at once. */
export function listNewestQuestions(): Promise<Question[]> {
  return db.questions.orderBy('askedAt').reverse().limit(25).toArray()
}

/** These questions, in the order of their ids given; those that are gone are left out. */
export async function findQuestions(ids: readonly string[]): Promise<Question[]> {
  return (await db.questions.bulkGet([...ids])).filter(question => question !== undefined)
}

/** The questions asked on a page, whose address is given without what stands behind "#"; not those in the bin. */
export async function findQuestionsOn(page: string): Promise<Question[]> {
  const address = 'capture.address'
  const found = await db.questions.where(address).equals(page).or(address).startsWith(`${page}#`).toArray()
  return found.filter(({ deletedAt }) => deletedAt === undefined)
}

export function findQuestion(id: string): Promise<Question | undefined> {
  return db.questions.get(id)
}

export async function saveQuestion(question: Question): Promise<void> {
  await db.questions.put(question)
}

/**
 * Changes one question inside a transaction, so that two writers never undo each other's change, and stamps the new
 * version; `change` gives back what it was given where there is nothing to change. A picture comes and
 * goes with the question that holds it: a new one is stored with the change, one no longer held is erased with it.
 */
export async function saveQuestionChange(
  id: string,
  change: (before: Question) => Question,
  picture?: Picture,
): Promise<Question | undefined> {
  const device = await findDevice()
  return db.transaction('rw', db.questions, db.pictures, async () => {
    const before = await db.questions.get(id)
    if (!before) return undefined
    const changed = change(before)
    if (changed === before) return before
    const after = { ...changed, stamp: nextStamp(device, before.stamp) }
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
