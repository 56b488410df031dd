import { saveQuestionChange } from '@/lib/store/questions'

/** Writes the asker's note to a question, as it is typed; false when there is no such question yet. */
export async function writeNote(id: string, note: string): Promise<boolean> {
  const written = await saveQuestionChange(id, before => (before.note === note ? before : { ...before, note }))
  return written !== undefined
}
