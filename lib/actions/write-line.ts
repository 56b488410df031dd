import type { Note } from '@/lib/model/note'
import { saveNote } from '@/lib/store/notes'
import { cutAt, LIMITS } from '@/lib/text/plain-text'

/** Writes a line to a block of a session, new or changed; an emptied line is gone. */
export async function writeLine(
  line: Pick<Note, 'id' | 'session' | 'block' | 'kind' | 'text'>,
  now: number,
): Promise<void> {
  const { id, ...rest } = line
  const text = cutAt(rest.text, LIMITS.words)
  await saveNote(id, before => ({
    ...rest,
    text,
    at: before?.at ?? now,
    ...(text.trim() === '' ? { deletedAt: now } : {}),
  }))
}
