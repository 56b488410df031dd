import { isSilent, Said, wordsOf } from './said'
import { Stamp } from './stamp'
import { z } from './z'

/** My answer to a question somebody asked me: mine alone until it is sent, and again when I change it. */
export const Draft = z.object({
  id: z.string().min(1).max(64),
  pair: z.string().min(1).max(64),
  /** The question's id, as its asker calls it. */
  question: z.string().min(1).max(64),
  said: Said.extend({ link: z.string().max(2_000) }),
  /** Its words when it was last sent (`wordsOf`). */
  sent: z.string().optional(),
  stamp: Stamp,
})
export type Draft = z.infer<typeof Draft>

/** Whether the other has these very words. */
export function isSent({ said, sent }: Draft): boolean {
  return sent === wordsOf(said)
}

/** Whether something waits to be sent. */
export function isWaiting(draft: Draft): boolean {
  return !isSent(draft) && !isSilent(draft.said)
}
