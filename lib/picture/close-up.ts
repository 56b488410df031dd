import { around } from './boxes'
import { canvasOf, encode } from './canvas'
import { drawMarks } from './draw-marks'
import type { Box, Mark, Size } from './shapes'

/** Pixels of the view: what stays free around the marks, the narrowest cut, and the widest picture of it. */
const BESIDE = 40
const ABOVE = 30
const NARROWEST = 260
const WIDEST = 520
const THICKNESS = 2.5

/** A 4:3 cut around the marks, with the marks drawn; `undefined` when there are none. */
export async function closeUpOf(view: OffscreenCanvas, marks: readonly Mark[]): Promise<Blob | undefined> {
  const middle = around(marks)
  if (!middle) return undefined
  const cut = cutAround(middle, view)
  const kept = Math.min(1, WIDEST / cut.width)
  const { canvas, pen } = canvasOf({ width: Math.round(cut.width * kept), height: Math.round(cut.height * kept) })
  pen.scale(kept, kept)
  pen.translate(-cut.x, -cut.y)
  pen.drawImage(view, 0, 0)
  drawMarks(pen, marks, THICKNESS / kept)
  return encode(canvas)
}

/** Never past the picture's edge, and on whole pixels so that words stay sharp. */
function cutAround({ x, y, width, height }: Box, view: Size): Box {
  const wide = Math.max(width + 2 * BESIDE, ((height + 2 * ABOVE) * 4) / 3, NARROWEST)
  const size = {
    width: Math.round(Math.min(view.width, wide)),
    height: Math.round(Math.min(view.height, (wide * 3) / 4)),
  }
  const left = Math.round(x + width / 2 - size.width / 2)
  const top = Math.round(y + height / 2 - size.height / 2)
  return {
    x: Math.min(Math.max(0, left), view.width - size.width),
    y: Math.min(Math.max(0, top), view.height - size.height),
    ...size,
  }
}
