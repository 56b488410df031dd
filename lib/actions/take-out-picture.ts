import { saveQuestionChange } from '@/lib/store/questions'

/** Words only: the capture keeps everything but its picture, and no earlier picture stays. Whether there was one. */
export async function takeOutPicture(id: string): Promise<boolean> {
  const after = await saveQuestionChange(id, before => {
    if (!before.capture?.picture) return before
    const { replaced: _, ...rest } = before
    const { picture: __, ...capture } = before.capture
    return { ...rest, capture: { ...capture, noPicture: 'taken-out' } }
  })
  return after?.capture?.noPicture === 'taken-out'
}
