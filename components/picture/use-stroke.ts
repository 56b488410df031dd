import type { PointerEvent } from 'react'
import { useState } from 'react'
import type { Drawing, Kind, Point, Size } from './drawing'
import { drawnFrom, moved, resized } from './drawing'

type Held = { how: 'draw' | 'move' | 'size'; from: Point; drawing: Drawing }
type Stroke = {
  kind: Kind
  drawings: readonly Drawing[]
  next: number
  size: Size
  onChoose: (id: number) => void
  onDrawn: (drawing: Drawing) => void
}

/** The handle lies on a circle's line, not on the corner of its rectangle. */
export const ON_CIRCLE = 0.5 + Math.SQRT1_2 / 2

/**
 * One finger, pen or mouse button on the picture, from its going down to its going up: it draws on an empty place,
 * moves a drawing, or sizes one by its handle. `held` is the drawing as it stands now; only the end is a step.
 */
export function useStroke({ kind, drawings, next, size, onChoose, onDrawn }: Stroke) {
  const [held, setHeld] = useState<Held>()
  const [to, setTo] = useState<Point>()
  const drop = () => {
    setHeld(undefined)
    setTo(undefined)
  }
  return {
    held: held && to && heldAt(held, to, size),
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (held || event.button !== 0 || !event.isPrimary) return
      const from = pointOn(event, size)
      const target = event.target as Element
      const id = Number(target.closest<HTMLElement>('[data-drawing]')?.dataset.drawing)
      const drawing = drawings.find(each => each.id === id)
      event.currentTarget.setPointerCapture(event.pointerId)
      if (drawing) onChoose(drawing.id)
      if (drawing) setHeld({ how: target.closest('[data-handle]') ? 'size' : 'move', from, drawing })
      else setHeld({ how: 'draw', from, drawing: { id: next, kind, ...from, width: 0, height: 0 } })
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (held) setTo(pointOn(event, size))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const drawn = held && heldAt(held, pointOn(event, size), size)
      if (drawn && !isSame(drawn, held.drawing)) onDrawn(drawn)
      drop()
    },
    onPointerCancel: drop,
  }
}

/** What is held, drawn on to a point; `undefined` while it is too small to be meant. */
function heldAt({ how, from, drawing }: Held, to: Point, size: Size): Drawing | undefined {
  const by = { x: to.x - from.x, y: to.y - from.y }
  if (how === 'move') return moved(drawing, by, size)
  const part = drawing.kind === 'circle' ? ON_CIRCLE : 1
  if (how === 'size') return resized(drawing, { x: by.x / part, y: by.y / part }, size)
  const box = drawnFrom(drawing.kind, from, to, size)
  return box && { ...drawing, ...box }
}

/** Where the pointer is, in pixels of the view. */
function pointOn({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>, size: Size): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: ((clientX - left) / width) * size.width, y: ((clientY - top) / height) * size.height }
}

function isSame(one: Drawing, other: Drawing): boolean {
  return (['x', 'y', 'width', 'height'] as const).every(side => one[side] === other[side])
}
