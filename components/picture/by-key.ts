import type { Drawing, Size } from './drawing'
import { grown, moved, resized } from './drawing'

const WAYS: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What a key does to a drawing: arrows move it by a hundredth of the picture's width, with Shift they size it. */
export function byKey(key: string, shift: boolean, drawing: Drawing, size: Size): Drawing | undefined {
  const pace = Math.max(1, Math.round(size.width / 100))
  if (key === '+') return grown(drawing, pace, size)
  if (key === '-') return grown(drawing, -pace, size)
  const way = WAYS[key]
  if (!way) return undefined
  const by = { x: way[0] * pace, y: way[1] * pace }
  return shift ? resized(drawing, by, size) : moved(drawing, by, size)
}
