import type { Box, Size } from './shapes'

/** The smallest box around all boxes; `undefined` when there is none. An arrow's negative sides are turned round. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const left = Math.min(...boxes.map(({ x, width }) => Math.min(x, x + width)))
  const top = Math.min(...boxes.map(({ y, height }) => Math.min(y, y + height)))
  const right = Math.max(...boxes.map(({ x, width }) => Math.max(x, x + width)))
  const bottom = Math.max(...boxes.map(({ y, height }) => Math.max(y, y + height)))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The part of a box that is in the picture; `undefined` when nothing of it is. */
export function partIn({ width, height }: Size, box: Box): Box | undefined {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)]
  const [right, bottom] = [Math.min(width, box.x + box.width), Math.min(height, box.y + box.height)]
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : undefined
}

export function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by }
}
