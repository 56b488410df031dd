import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, placeCard } from './card-place'

const word = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })
const view = { width: 1000, height: 700 }

test('the card stands under its word, in the middle', () => {
  expect(placeCard(word(460, 100), { width: 400, height: 200 }, view)).toMatchObject({ left: 300, top: 126 })
})

test('at the foot of the window the card stands above its word', () => {
  expect(placeCard(word(460, 650), { width: 400, height: 200 }, view)).toMatchObject({ left: 300, top: 444 })
})

test('at the edge the card stays in the window', () => {
  expect(placeCard(word(0, 100), { width: 400, height: 200 }, view).left).toBe(8)
  expect(placeCard(word(950, 100), { width: 400, height: 200 }, view).left).toBe(592)
})

test('a word over two lines is spared as a whole', () => {
  expect(around([word(900, 100), word(0, 120)])).toEqual({ left: 0, top: 100, right: 980, bottom: 140 })
})

test('the card never covers its word and never leaves the window, whatever its length', () => {
  const sizes = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 680 }),
    height: fc.integer({ min: 50, max: 3000 }),
  })
  fc.assert(
    fc.property(sizes, ({ left, top, height }) => {
      const box = word(left, top)

      const place = placeCard(box, { width: 400, height }, view)

      const bottom = place.top + Math.min(height, place.maxHeight)
      expect(place.left).toBeGreaterThanOrEqual(8)
      expect(place.left + 400).toBeLessThanOrEqual(992)
      expect(place.top).toBeGreaterThanOrEqual(8)
      expect(bottom).toBeLessThanOrEqual(692)
      expect(place.top >= box.bottom || bottom <= box.top).toBe(true)
    }),
    { seed: 20_261_123, numRuns: 300 },
  )
})
