import { saveQuestionChange } from '@/lib/store/questions'

/** Puts a question in the bin, where it rests for 30 days and can be brought back. */
export async function deleteQuestion(id: string, now: number): Promise<void> {
  await saveQuestionChange(id, before => ({ ...before, deletedAt: now }))
}
