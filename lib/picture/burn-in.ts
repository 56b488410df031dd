import { blackOut } from './black-out'
import { canvasOf, encode } from './canvas'
import { closeUpOf } from './close-up'
import type { Box, Mark } from './shapes'

/**
 * Covers parts of a view (pixels of the view) for good and makes its close-up anew, with the marks. A view with nothing
 * new to cover stays as it is: encoding it once more would only blur it.
 */
export async function burnIn(
  view: Blob,
  marks: readonly Mark[],
  blackOuts: readonly Box[],
): Promise<{ view: Blob; closeUp?: Blob }> {
  const image = await createImageBitmap(view)
  const { canvas, pen } = canvasOf(image)
  pen.drawImage(image, 0, 0)
  image.close()
  blackOut(pen, blackOuts)
  const closeUp = await closeUpOf(canvas, marks)
  return { view: blackOuts.length > 0 ? await encode(canvas) : view, ...(closeUp ? { closeUp } : {}) }
}
