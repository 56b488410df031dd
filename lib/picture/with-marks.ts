import { canvasOf, encode } from './canvas'
import { drawMarks } from './draw-marks'
import type { Mark } from './shapes'

const THICKNESS = 2.5

/** The whole view with its marks drawn; the view itself where there are none. */
export async function withMarks(view: Blob, marks: readonly Mark[]): Promise<Blob> {
  if (marks.length === 0) return view
  const image = await createImageBitmap(view)
  const { canvas, pen } = canvasOf(image)
  pen.drawImage(image, 0, 0)
  image.close()
  drawMarks(pen, marks, THICKNESS)
  return encode(canvas)
}
