import { blackOut } from './black-out'
import { around, partIn, scaled } from './boxes'
import { canvasOf, encode } from './canvas'
import { closeUpOf } from './close-up'
import type { Box, Mark, Size } from './shapes'

/** What is kept of a screenshot: the view without its marks, a close-up with them, and the marks in pixels of the view. */
export type OutlinedPicture = { view: Blob; closeUp?: Blob; width: number; height: number; marks: Mark[] }

const WIDEST = 1_400

/**
 * Makes what is kept of a screenshot: the view, at most 1,400 pixels wide, with the secrets burnt in before it is
 * encoded, and one circle around `boxes`. Boxes and secrets are in CSS pixels of `window`; the scale is picture width
 * over window width, since the device's pixel ratio lies under zoom. When the picture has not the window's shape (a
 * panel that opens makes the page narrower), no place in it is sure: it gets no circle, and with secrets it is not kept.
 */
export async function outlinePicture(
  shot: Blob,
  boxes: readonly Box[],
  secrets: readonly Box[],
  window: Size,
): Promise<OutlinedPicture | undefined> {
  const image = await createImageBitmap(shot)
  const fits = Math.abs(image.width / image.height / (window.width / window.height) - 1) < 0.03
  if (secrets.length > 0 && !fits) return undefined
  const shrink = Math.min(1, WIDEST / image.width)
  const size = { width: Math.round(image.width * shrink), height: Math.round(image.height * shrink) }
  const { canvas, pen } = canvasOf(size)
  pen.drawImage(image, 0, 0, size.width, size.height)
  image.close()
  const scale = size.width / window.width
  blackOut(
    pen,
    secrets.map(box => scaled(box, scale)),
  )
  const marks = fits ? circleAround(boxes, window, scale) : []
  const closeUp = await closeUpOf(canvas, marks)
  return { view: await encode(canvas), ...(closeUp ? { closeUp } : {}), ...size, marks }
}

/** One circle with some air around all boxes that are in the window, in pixels of the view. */
function circleAround(boxes: readonly Box[], window: Size, scale: number): Mark[] {
  const middle = around(boxes.map(box => partIn(window, box)).filter(box => box !== undefined))
  if (!middle) return []
  const { x, y, width, height } = middle
  const airy = partIn(window, { x: x - 15, y: y - 10, width: width + 30, height: height + 20 })
  return airy ? [{ kind: 'circle', ...scaled(airy, scale) }] : []
}
