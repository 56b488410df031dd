import type { Box, Pen } from './shapes'

/** Covers boxes (pixels of the canvas) for good: opaque black, grown to whole pixels so that no edge shines through. */
export function blackOut(pen: Pen, boxes: readonly Box[]): void {
  pen.fillStyle = '#000000'
  for (const { x, y, width, height } of boxes) {
    const [left, top] = [Math.floor(x), Math.floor(y)]
    pen.fillRect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top)
  }
}
