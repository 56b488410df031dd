import { saveQuestionChange } from '@/lib/store/questions'

/** Gives a question back the capture that was replaced. */
export async function undoCapture(id: string): Promise<void> {
  await saveQuestionChange(id, before => {
    const { replaced, ...rest } = before
    return replaced ? { ...rest, capture: replaced } : before
  })
}
