// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stayNear } from './card-stay'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function opened(hovering: boolean) {
  const leave = vi.fn()
  const host = document.createElement('div')
  host.getBoundingClientRect = () => new DOMRect(100, 126, 400, 200)
  const anchor = { element: document.body, boxes: () => [new DOMRect(280, 100, 40, 20)] }
  stayNear({ host, anchor, hovering, leave, signal: new AbortController().signal })
  const moveTo = (clientX: number, clientY: number) =>
    document.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY }))
  return { leave, moveTo }
}

test('the card waits while the pointer goes from the word to it', () => {
  const { leave, moveTo } = opened(true)

  moveTo(330, 118)
  moveTo(250, 123)
  vi.advanceTimersByTime(300)
  moveTo(250, 200)
  vi.advanceTimersByTime(2000)

  expect(leave).not.toHaveBeenCalled()
})

test('the card closes soon after the pointer has gone elsewhere', () => {
  const { leave, moveTo } = opened(true)

  moveTo(900, 600)
  expect(leave).not.toHaveBeenCalled()
  vi.advanceTimersByTime(500)

  expect(leave).toHaveBeenCalled()
})

test('a card opened by the keyboard does not care where the pointer is', () => {
  const { leave, moveTo } = opened(false)

  moveTo(900, 600)
  vi.advanceTimersByTime(2000)

  expect(leave).not.toHaveBeenCalled()
})
