import { saveQuestionChange } from '@/lib/store/questions'

/** The question is closed: the capture it had before can no longer be brought back, and its picture goes. */
export async function settleCapture(id: string): Promise<void> {
  await saveQuestionChange(id, before => {
    const { replaced, ...rest } = before
    return replaced ? rest : before
  })
}
