// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import { onRest } from './hover'
import { Marks, rangeOf } from './marks'
import { runsBetween } from './walk'

let end: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init)
      }
    },
  )
})
afterEach(() => {
  end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that says "the LOD", whose word has its box at 100 to 140; the caret is always the nearest one in it. */
function pointed(isMarked = true) {
  document.body.innerHTML = '<p>the LOD</p>'
  const marks = new Marks(() => {})
  const index = compileTerms(['LOD'])
  for (const run of runsBetween(document.body, document.body, { rootOf: () => null, met: () => {} }))
    marks.set(run, matchWords(run.text, index))
  const offsetNode = document.querySelector('p')?.firstChild
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset: 5 }) })
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(100, 100, 40, 20)] as never)
  const rested = vi.fn()
  end = onRest({ marks, roots: [], rangeOf: place => (isMarked ? rangeOf(place) : undefined) }, rested)
  const moveTo = (clientX: number, clientY: number, more = {}) =>
    document.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, ...more }))
  return { rested, moveTo }
}

test('a card is asked for when the pointer rests on a marked word', () => {
  const { rested, moveTo } = pointed()

  moveTo(120, 110)
  vi.advanceTimersByTime(200)
  expect(rested).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)

  expect(rested.mock.calls.map(([place]) => place.words)).toEqual(['LOD'])
})

test('nothing is asked while the pointer only passes', () => {
  const { rested, moveTo } = pointed()

  for (const x of [105, 115, 125, 135]) {
    moveTo(x, 110)
    vi.advanceTimersByTime(100)
  }
  moveTo(400, 110)
  vi.advanceTimersByTime(1000)

  expect(rested).not.toHaveBeenCalled()
})

test('nothing is asked beside the word, for a word without a line, or while selecting', () => {
  const beside = pointed()
  beside.moveTo(160, 110)
  vi.advanceTimersByTime(1000)
  expect(beside.rested).not.toHaveBeenCalled()
  end()

  const { rested, moveTo } = pointed(false)
  moveTo(120, 110)
  vi.advanceTimersByTime(1000)
  expect(rested).not.toHaveBeenCalled()
  end()

  const other = pointed()
  other.moveTo(120, 110, { buttons: 1 })
  vi.advanceTimersByTime(1000)
  expect(other.rested).not.toHaveBeenCalled()
})
