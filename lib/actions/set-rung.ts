import type { Rung } from '@/lib/model/question'
import { saveQuestionChange } from '@/lib/store/questions'

/** Says how far into its tool a question goes, in place of the guess. */
export async function setRung(id: string, rung: Rung): Promise<void> {
  await saveQuestionChange(id, before => ({ ...before, rung }))
}
