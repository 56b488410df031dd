import type { Picture } from '@/lib/model/picture'
import { orIfFull } from '@/lib/store/full'
import { saveQuestionChange } from '@/lib/store/questions'
import type { Marked } from './mark-picture'

/** Gives a question back the picture that was taken out, for as long as somebody still has it in memory. */
export async function putBackPicture(id: string, picture: Picture): Promise<Marked> {
  const putBack = async (): Promise<Marked> => {
    const after = await saveQuestionChange(
      id,
      before => {
        if (before.capture?.noPicture !== 'taken-out') return before
        const { noPicture: _, ...capture } = before.capture
        return { ...before, capture: { ...capture, picture: picture.id } }
      },
      picture,
    )
    return after?.capture?.picture === picture.id ? { ok: true, picture } : { ok: false, reason: 'gone' }
  }
  return orIfFull(putBack, () => ({ ok: false, reason: 'no-room' }))
}
