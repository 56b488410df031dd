import type { Practice } from '@/lib/model/practice'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { findDevice } from './settings'

export function listPractice(): Promise<Practice[]> {
  return db.practice.toArray()
}

/** Writes one record inside a transaction, made new or of what is there, so that two panels never undo each other's change. */
export async function savePractice(
  id: string,
  change: (before: Practice | undefined) => Omit<Practice, 'id' | 'stamp'>,
): Promise<void> {
  const device = await findDevice()
  await db.transaction('rw', db.practice, async () => {
    const before = await db.practice.get(id)
    await db.practice.put({ ...change(before), id, stamp: nextStamp(device, before?.stamp) })
  })
}
