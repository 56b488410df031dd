import { nextStamp } from '@/lib/model/stamp'
import { saveQuestion } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'

/** Keeps a question that was typed in the panel and needs no page. */
export async function startQuestion(id: string, note: string, now: number): Promise<void> {
  await saveQuestion({ id, askedAt: now, note, size: 'few', stamp: nextStamp(await findDevice()) })
}
