import { holdUnsaved, listUnsaved } from '@/lib/browser/unsaved'
import { isFull } from '@/lib/store/full'
import { askMentor } from './ask-mentor'

/** Tries again to keep the questions a full disk refused; those that still find no room stay held. */
export async function saveUnsaved(): Promise<void> {
  const waiting = await listUnsaved()
  if (waiting.length === 0) return
  const still = []
  for (const question of waiting) {
    try {
      await askMentor(question.id, question.gesture, question.at)
    } catch (error) {
      if (!isFull(error)) throw error
      still.push(question)
    }
  }
  await holdUnsaved(still)
}
