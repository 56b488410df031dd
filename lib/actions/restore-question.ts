import { saveQuestionChange } from '@/lib/store/questions'

/** Brings a question back from the bin. */
export async function restoreQuestion(id: string): Promise<void> {
  await saveQuestionChange(id, ({ deletedAt: _, ...kept }) => kept)
}
