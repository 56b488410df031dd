import { markPath } from './mark-path'
import type { Mark, Pen } from './shapes'

const INK = '#26379E'
const CASING = '#FFFFFF'

/** Draws the marks, each twice: white below, ink above, so that it stands out on any picture. `thickness` is the ink's. */
export function drawMarks(pen: Pen, marks: readonly Mark[], thickness: number): void {
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const mark of marks) {
    const path = new Path2D(markPath(mark))
    for (const [color, width] of [
      [CASING, thickness * 2.2],
      [INK, thickness],
    ] as const) {
      pen.strokeStyle = color
      pen.lineWidth = width
      pen.stroke(path)
    }
  }
}
