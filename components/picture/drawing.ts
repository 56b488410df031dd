import type { Box } from '@/lib/model/capture'
import type { Mark } from '@/lib/model/picture'

/** Something drawn on a picture, in whole pixels of its view: a mark, or a part to black out. */
export type Drawing = Box & { id: number; kind: Kind }
export type Kind = Mark['kind'] | 'mask'
export type Point = { x: number; y: number }
export type Size = { width: number; height: number }

/** The smallest drawing, in pixels of the view; a pointer that moved less has drawn nothing. */
const SMALLEST = 12

/** The rectangle a drawing fills; an arrow's negative sides are turned round. */
export function boundsOf({ x, y, width, height }: Box): Box {
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  }
}

/** What a pointer draws from one point to another; `undefined` while that is too small to be meant. */
export function drawnFrom(kind: Kind, from: Point, to: Point, size: Size): Box | undefined {
  const [start, end] = [inside(from, size), inside(to, size)]
  const box = { ...start, width: end.x - start.x, height: end.y - start.y }
  if (Math.hypot(box.width, box.height) < SMALLEST) return undefined
  if (kind === 'arrow') return box
  const { x, y, width, height } = boundsOf(box)
  return {
    x: Math.min(x, size.width - SMALLEST),
    y: Math.min(y, size.height - SMALLEST),
    width: Math.max(width, SMALLEST),
    height: Math.max(height, SMALLEST),
  }
}

/** A first place for a drawing that is added without a pointer. */
export function inTheMiddle(kind: Kind, size: Size): Box {
  const [width, height] = [Math.round(size.width / 5), Math.round(size.height / 6)]
  const [x, y] = [Math.round((size.width - width) / 2), Math.round((size.height - height) / 2)]
  return kind === 'arrow' ? { x, y: y + height, width, height: -height } : { x, y, width, height }
}

/** The same drawing elsewhere, as far as the picture's edge. */
export function moved<Drawn extends Box>(drawing: Drawn, by: Point, size: Size): Drawn {
  const { x, y, width, height } = boundsOf(drawing)
  const across = between(-x, Math.round(by.x), size.width - x - width)
  const down = between(-y, Math.round(by.y), size.height - y - height)
  return { ...drawing, x: drawing.x + across, y: drawing.y + down }
}

/** The same drawing with its lower right corner (an arrow: its tip) elsewhere, as far as the picture's edge. */
export function resized<Drawn extends Drawing>(drawing: Drawn, by: Point, size: Size): Drawn {
  const { x, y } = drawing
  const [width, height] = [Math.round(drawing.width + by.x), Math.round(drawing.height + by.y)]
  if (drawing.kind !== 'arrow')
    return {
      ...drawing,
      width: between(Math.min(SMALLEST, size.width - x), width, size.width - x),
      height: between(Math.min(SMALLEST, size.height - y), height, size.height - y),
    }
  const tip = inside({ x: x + width, y: y + height }, size)
  const box = { x, y, width: tip.x - x, height: tip.y - y }
  return Math.hypot(box.width, box.height) < SMALLEST ? drawing : { ...drawing, ...box }
}

/** The same drawing, larger (or smaller, where `by` is negative) by so many pixels on each side, an arrow at each end. */
export function grown<Drawn extends Drawing>(drawing: Drawn, by: number, size: Size): Drawn {
  const { x, y, width, height } = drawing
  const length = Math.hypot(width, height)
  const longer = (Math.max(length + 2 * by, SMALLEST) / length - 1) / 2
  const arrow = drawing.kind === 'arrow'
  const across = arrow ? width * longer : Math.max(by, (SMALLEST - width) / 2)
  const down = arrow ? height * longer : Math.max(by, (SMALLEST - height) / 2)
  const start = inside({ x: x - across, y: y - down }, size)
  const end = inside({ x: x + width + across, y: y + height + down }, size)
  return { ...drawing, ...start, width: end.x - start.x, height: end.y - start.y }
}

function inside({ x, y }: Point, { width, height }: Size): Point {
  return { x: between(0, Math.round(x), width), y: between(0, Math.round(y), height) }
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
