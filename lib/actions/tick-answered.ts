import { saveNote } from '@/lib/store/notes'

/** Ticks a question as answered in a session, or takes the tick back. The tick is the note. */
export async function tickAnswered(session: string, question: string, isAnswered: boolean, now: number): Promise<void> {
  await saveNote(`${session}-answered-${question}`, () => ({
    session,
    block: question,
    kind: 'answered',
    text: '',
    at: now,
    ...(isAnswered ? {} : { deletedAt: now }),
  }))
}
