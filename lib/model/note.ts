import { LIMITS } from '@/lib/text/plain-text'
import { Stamp } from './stamp'
import { z } from './z'

/** What I keep from one session, at most. */
export const MOST_KEPT = 3

/** What was said in a session: that a question was answered, a line to a block, or what I keep. Each by one author. */
export const Note = z.object({
  id: z.string().min(1).max(200),
  session: z.string().min(1).max(64),
  /** The block it belongs to: a question or a topic by its id, or the name of a fixed block. */
  block: z.string().min(1).max(64),
  kind: z.enum(['answered', 'line', 'keep']),
  text: z.string().max(LIMITS.words),
  at: z.number(),
  deletedAt: z.number().optional(),
  stamp: Stamp,
})
export type Note = z.infer<typeof Note>

/** The notes of one kind to a block of a session, without those that were taken back. */
export function notesTo(notes: readonly Note[], session: string, block: string, kind: Note['kind']): Note[] {
  return notes.filter(
    each => each.session === session && each.block === block && each.kind === kind && each.deletedAt === undefined,
  )
}
