import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '@/lib/model/capture'
import type { Drawing, Kind } from './drawing'
import { boundsOf, drawnFrom, grown, inTheMiddle, moved, resized } from './drawing'

const SIZE = { width: 1_000, height: 600 }
const KINDS: Kind[] = ['circle', 'box', 'arrow', 'mask']
const point = fc.record({ x: fc.integer({ min: -300, max: 1_300 }), y: fc.integer({ min: -300, max: 900 }) })

function isInside(drawing: Box): boolean {
  const { x, y, width, height } = boundsOf(drawing)
  return x >= 0 && y >= 0 && x + width <= SIZE.width && y + height <= SIZE.height
}

test('whatever I drag, press or hold, a drawing never leaves the picture and never vanishes', () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom('move', 'size', 'grow'), point), { maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), point, point, deeds, (kind, from, to, steps) => {
      const box = drawnFrom(kind, from, to, SIZE) ?? inTheMiddle(kind, SIZE)
      let drawing: Drawing = { id: 1, kind, ...box }
      expect(isInside(drawing)).toBe(true)
      for (const [deed, by] of steps) {
        if (deed === 'move') drawing = moved(drawing, by, SIZE)
        else if (deed === 'size') drawing = resized(drawing, by, SIZE)
        else drawing = grown(drawing, by.x, SIZE)
        expect(isInside(drawing), JSON.stringify([deed, by, drawing])).toBe(true)
        expect(Math.hypot(drawing.width, drawing.height)).toBeGreaterThan(5)
        if (kind !== 'arrow') expect(Math.min(drawing.width, drawing.height)).toBeGreaterThan(0)
      }
    }),
    { seed: 9, numRuns: 500 },
  )
})

test('a click that did not mean to draw draws nothing', () => {
  expect(drawnFrom('box', { x: 50, y: 50 }, { x: 55, y: 53 }, SIZE)).toBeUndefined()
})

test('an arrow points where the drag ended, a box lies between both ends', () => {
  const [from, to] = [
    { x: 300, y: 200 },
    { x: 100, y: 260 },
  ]

  expect(drawnFrom('arrow', from, to, SIZE)).toEqual({ x: 300, y: 200, width: -200, height: 60 })
  expect(drawnFrom('box', from, to, SIZE)).toEqual({ x: 100, y: 200, width: 200, height: 60 })
})

test('larger grows on each side, and an arrow keeps its way', () => {
  const box: Drawing = { id: 1, kind: 'box', x: 100, y: 100, width: 80, height: 40 }
  expect(grown(box, 10, SIZE)).toEqual({ ...box, x: 90, y: 90, width: 100, height: 60 })

  const arrow: Drawing = { id: 1, kind: 'arrow', x: 200, y: 200, width: -60, height: -80 }
  expect(grown(arrow, 10, SIZE)).toEqual({ ...arrow, x: 206, y: 208, width: -72, height: -96 })
})
