import type { Draft } from '@/lib/browser/shown'
import { askMentor } from './ask-mentor'
import { completeCapture } from './complete-capture'
import { makePicture } from './make-picture'
import { writeNote } from './write-note'

/** Keeps the page that was made ready in the panel, with the picture its gesture took and the note typed so far. */
export async function askAboutDraft(draft: Draft, note: string, now: number): Promise<void> {
  const { id } = draft
  await askMentor(id, draft.gesture, now)
  if (note) await writeNote(id, note)
  await completeCapture(id, draft.page, await makePicture(Promise.resolve(draft.screenshot), draft.page))
}
