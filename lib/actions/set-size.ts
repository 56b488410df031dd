import type { Size } from '@/lib/model/question'
import { saveQuestionChange } from '@/lib/store/questions'

/** Says how long a question may take in a session. */
export async function setSize(id: string, size: Size): Promise<void> {
  await saveQuestionChange(id, before => ({ ...before, size }))
}
