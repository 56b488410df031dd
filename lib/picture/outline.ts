/** A box in CSS pixels of the window that was pictured. */
type Box = { x: number; y: number; width: number; height: number }
type Size = { width: number; height: number }
export type OutlinedPicture = { view: Blob; closeUp?: Blob; width: number; height: number }

const WIDEST = 1_400
const INK = '#26379E'

/**
 * Makes what is kept of a screenshot: the whole view, at most 1,400 pixels wide, with an ink loop around the words,
 * and a close-up of the loop. The scale is picture width over window width: the device's pixel ratio lies under zoom.
 */
export async function outlinePicture(shot: Blob, boxes: Box[], window: Size): Promise<OutlinedPicture> {
  const image = await createImageBitmap(shot)
  const shrink = Math.min(1, WIDEST / image.width)
  const size = { width: Math.round(image.width * shrink), height: Math.round(image.height * shrink) }
  const canvas = new OffscreenCanvas(size.width, size.height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no 2d canvas')
  pen.drawImage(image, 0, 0, size.width, size.height)
  image.close()
  const scale = size.width / window.width
  // The panel that opens makes the page narrower: boxes of another shape of window would circle a wrong place.
  const fits = Math.abs(size.width / size.height / (window.width / window.height) - 1) < 0.03
  const around = fits ? union(boxes, window) : undefined
  if (!around) return { view: await encode(canvas), ...size }
  const loop = {
    x: around.x * scale,
    y: around.y * scale,
    width: around.width * scale,
    height: around.height * scale,
  }
  drawLoop(pen, loop, Math.max(2, 2.5 * scale))
  return { view: await encode(canvas), closeUp: await encode(cropTo(canvas, loop, scale)), ...size }
}

/** The smallest box around all boxes that are in the window; `undefined` when none is. */
function union(boxes: Box[], window: Size): Box | undefined {
  const seen = boxes.filter(
    ({ x, y, width, height }) =>
      width > 0 && height > 0 && x < window.width && y < window.height && x + width > 0 && y + height > 0,
  )
  if (seen.length === 0) return undefined
  const left = Math.max(0, Math.min(...seen.map(box => box.x)))
  const top = Math.max(0, Math.min(...seen.map(box => box.y)))
  const right = Math.min(window.width, Math.max(...seen.map(box => box.x + box.width)))
  const bottom = Math.min(window.height, Math.max(...seen.map(box => box.y + box.height)))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** One turn and a little more of a pen, drawn twice: white below, ink above, so that it stands out on any picture. */
function drawLoop(pen: OffscreenCanvasRenderingContext2D, box: Box, thickness: number) {
  const [rx, ry] = [box.width / 2 + 6 * thickness, box.height / 2 + 4 * thickness]
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const path = new Path2D()
  for (let step = 0; step <= 64; step++) {
    const turn = step / 64
    const angle = ((-75 + turn * 400) * Math.PI) / 180
    const far = 0.97 + 0.08 * turn
    path.lineTo(cx + Math.cos(angle) * rx * far, cy + Math.sin(angle) * ry * far)
  }
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const [color, width] of [
    ['#FFFFFF', thickness * 2.2],
    [INK, thickness],
  ] as const) {
    pen.strokeStyle = color
    pen.lineWidth = width
    pen.stroke(path)
  }
}

/** A 4:3 cut around the loop, never past the picture's edge. */
function cropTo(canvas: OffscreenCanvas, loop: Box, scale: number): OffscreenCanvas {
  const width = Math.min(
    canvas.width,
    Math.max(loop.width + 80 * scale, ((loop.height + 60 * scale) * 4) / 3, 260 * scale),
  )
  const height = Math.min(canvas.height, (width * 3) / 4)
  const x = Math.min(Math.max(0, loop.x + loop.width / 2 - width / 2), canvas.width - width)
  const y = Math.min(Math.max(0, loop.y + loop.height / 2 - height / 2), canvas.height - height)
  const kept = Math.min(1, 520 / width)
  const crop = new OffscreenCanvas(Math.round(width * kept), Math.round(height * kept))
  crop.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, crop.width, crop.height)
  return crop
}

function encode(canvas: OffscreenCanvas): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
}
