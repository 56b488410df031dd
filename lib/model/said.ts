import { LIMITS } from '@/lib/text/plain-text'
import { z } from './z'

const Words = z.string().max(LIMITS.words)

/** What a mentor says to one question; each part may be empty. */
export const Said = z.strictObject({
  text: Words,
  comparison: Words,
  steps: Words,
  /** Something to practise together, when it is better shown. */
  exercise: Words,
  link: z
    .string()
    .max(LIMITS.address)
    .regex(/^(?:https?:\/\/[^\s/]\S*)?$/i),
  /** Better shown live, or not known yet. */
  later: z.enum(['live', 'unknown']).optional(),
})
export type Said = z.infer<typeof Said>

/** Its words as one text, by which it is known when it comes again. */
export function wordsOf({ text, comparison, steps, exercise, link, later }: Said): string {
  return JSON.stringify([text, comparison, steps, exercise, link, later])
}

/** Whether nothing was said. */
export function isSilent({ text, comparison, steps, exercise, link, later }: Said): boolean {
  return !later && [text, comparison, steps, exercise, link].every(part => part.trim() === '')
}
