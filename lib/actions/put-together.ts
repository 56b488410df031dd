import { saveQuestionChange } from '@/lib/store/questions'

/** Puts a question together with another that asks the same; none takes them apart again. Both keep all they hold. */
export async function putTogether(id: string, sameAs: string | undefined): Promise<void> {
  await saveQuestionChange(id, ({ sameAs: _, ...before }) => (sameAs ? { ...before, sameAs } : before))
}
