import type { Box } from '@/lib/model/capture'
import type { Mark, Picture } from '@/lib/model/picture'
import { burnIn } from '@/lib/picture/burn-in'
import { orIfFull } from '@/lib/store/full'
import { findPicture } from '@/lib/store/pictures'
import { findQuestion, saveQuestionChange } from '@/lib/store/questions'

/** The picture now kept, or why nothing has changed: the question holds another picture or none, or the disk is full. */
export type Marked = { ok: true; picture: Picture } | { ok: false; reason: 'gone' | 'no-room' }

/**
 * Keeps what was drawn on a question's picture, in pixels of its view: the marks beside it, the black-outs burnt in. It
 * becomes another picture, and the one without black-outs is erased in the same step, an earlier capture's too.
 */
export async function markPicture(
  id: string,
  pictureId: string,
  marks: Mark[],
  blackOuts: Box[],
  burn: typeof burnIn = burnIn,
): Promise<Marked> {
  const before = await findPicture(pictureId)
  if (!before || (await findQuestion(id))?.capture?.picture !== pictureId) return { ok: false, reason: 'gone' }
  const { width, height } = before
  const picture = { id: crypto.randomUUID(), ...(await burn(before.view, marks, blackOuts)), width, height, marks }
  return orIfFull<Marked>(
    async () => ((await putInPlace(id, pictureId, picture)) ? { ok: true, picture } : { ok: false, reason: 'gone' }),
    () => ({ ok: false, reason: 'no-room' }),
  )
}

/** Whether the question still held the picture that was drawn on. */
async function putInPlace(id: string, pictureId: string, picture: Picture): Promise<boolean> {
  const after = await saveQuestionChange(
    id,
    before => {
      const { replaced: _, ...rest } = before
      if (before.capture?.picture !== pictureId) return before
      const capture = { ...before.capture, picture: picture.id }
      return { ...rest, capture }
    },
    picture,
  )
  return after?.capture?.picture === picture.id
}
