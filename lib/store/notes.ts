import type { Note } from '@/lib/model/note'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { findDevice } from './settings'

export function listNotes(): Promise<Note[]> {
  return db.notes.toArray()
}

/** Writes one record inside a transaction, made new or of what is there, so that two panels never undo each other's change. */
export async function saveNote(
  id: string,
  change: (before: Note | undefined) => Omit<Note, 'id' | 'stamp'>,
): Promise<void> {
  const device = await findDevice()
  await db.transaction('rw', db.notes, async () => {
    const before = await db.notes.get(id)
    await db.notes.put({ ...change(before), id, stamp: nextStamp(device, before?.stamp) })
  })
}
