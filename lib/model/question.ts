import { LIMITS } from '@/lib/text/plain-text'
import { Capture } from './capture'
import { Stamp } from './stamp'
import { z } from './z'

export const Size = z.enum(['quick', 'few', 'practise'])
export type Size = z.infer<typeof Size>

/** Minutes a question of each size takes in a session. */
export const MINUTES: Record<Size, number> = { quick: 2, few: 5, practise: 12 }

/** From basics to what one is after: how far into its tool a question goes. */
export const Rung = z.enum(['first', 'everyday', 'reading'])
export type Rung = z.infer<typeof Rung>

/** What becomes of a question that was carried over often: first next time, an answer in writing, or let go. */
export const Wants = z.enum(['first', 'writing', 'nothing'])
export type Wants = z.infer<typeof Wants>

/** A capture (or none) and its asker's note. Private until its asker shares it. */
export const Question = z.object({
  id: z.string().min(1).max(64),
  /** Milliseconds since 1970. Never shared: no time of day leaves with an agenda. */
  askedAt: z.number(),
  note: z.string(),
  capture: Capture.optional(),
  /** The capture that stood here before the present one, for as long as that can be undone. */
  replaced: Capture.optional(),
  size: Size,
  /** Set by hand; else it is guessed from the tool. */
  rung: Rung.optional(),
  wants: Wants.optional(),
  /** The question it was put together with, because both ask the same. */
  sameAs: z.string().max(64).optional(),
  /** When it was put in the bin, where it rests for 30 days. */
  deletedAt: z.number().optional(),
  stamp: Stamp,
})
export type Question = z.infer<typeof Question>

const BIN_DAYS = 30

/** Whether a question or a word has rested in the bin for its 30 days at `now` (milliseconds). */
export function isDueForErasing({ deletedAt }: { deletedAt?: number | undefined }, now: number): boolean {
  return deletedAt !== undefined && now - deletedAt > BIN_DAYS * 24 * 60 * 60 * 1000
}

/** Whether nothing would be lost by forgetting it: no capture and no note. */
export function isEmpty(question: Question): boolean {
  return !question.capture && question.note.trim() === ''
}

/** The ids of the pictures a question holds. */
export function picturesOf({ capture, replaced }: Question): string[] {
  return [capture?.picture, replaced?.picture].filter(id => id !== undefined)
}

/** One line that names the question: the note if there is one, else the words, else the thing, else the page. Empty where all is silent. */
export function headline(question: Question): string {
  const { note, capture } = question
  return (note.trim() || capture?.quote?.exact.trim() || capture?.element?.name || capture?.title || '').slice(
    0,
    LIMITS.sentence,
  )
}
