import { isEmpty } from '@/lib/model/question'
import { findQuestion, removeQuestion } from '@/lib/store/questions'

/** Closes the open question. One without page and words says nothing, so it disappears. */
export async function closeQuestion(id: string): Promise<void> {
  const question = await findQuestion(id)
  if (question && isEmpty(question)) await removeQuestion(id)
}
