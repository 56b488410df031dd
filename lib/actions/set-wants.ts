import type { Wants } from '@/lib/model/question'
import { saveQuestionChange } from '@/lib/store/questions'

/** Says what becomes of a question that was carried over often; none puts it back in line. */
export async function setWants(id: string, wants: Wants | undefined): Promise<void> {
  await saveQuestionChange(id, ({ wants: _, ...before }) => (wants ? { ...before, wants } : before))
}
