// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Place } from './marks'
import { Meetings } from './meetings'

vi.mock('./measure', () => ({ boxesOf: () => [], isOnScreen: () => inView }))
vi.mock('./marks', () => ({ rangeOf: ({ gone }: Place) => (gone ? undefined : {}) }))

let inView = true
let hidden = false
const met: string[][] = []
const place = (words: string, hash: number) => ({ words, hash, gone: false }) as Place
const LOD = place('LOD', 1)
const VIEW = place('filter view', 2)

beforeEach(() => {
  vi.useFakeTimers()
  met.length = 0
  inView = true
  hidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
})
afterEach(() => vi.useRealTimers())

const begun = (...places: Place[]) => {
  const meetings = new Meetings(
    words => met.push(words),
    () => meetings.seen(places),
  )
  meetings.seen(places)
  return meetings
}

test('words that stand in view for three seconds are met, once in the life of the page', () => {
  const meetings = begun(LOD, VIEW)
  vi.advanceTimersByTime(2_900)
  expect(met).toEqual([])

  vi.advanceTimersByTime(200)

  expect(met).toEqual([['LOD', 'filter view']])
  meetings.seen([LOD, place('LODs', 1)])
  vi.advanceTimersByTime(10_000)
  expect(met).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('a word that leaves the screen and comes back begins its three seconds anew', () => {
  const meetings = begun(LOD, VIEW)
  vi.advanceTimersByTime(2_000)
  meetings.seen([VIEW])
  meetings.seen([LOD, VIEW])

  vi.advanceTimersByTime(1_500)
  expect(met).toEqual([['filter view']])
  vi.advanceTimersByTime(2_000)
  expect(met).toEqual([['filter view'], ['LOD']])
})

test('a word whose card was opened is not met on this page any more, in no glossary', () => {
  const meetings = begun(LOD, VIEW)
  meetings.opened(LOD)
  meetings.clear()

  meetings.seen([place('LOD', 7), place('filter view', 8)])
  vi.advanceTimersByTime(4_000)

  expect(met).toEqual([['filter view']])
})

test('nothing is met in a tab nobody sees, and coming back begins anew', () => {
  begun(LOD)
  vi.advanceTimersByTime(2_000)
  hidden = true
  document.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(10_000)
  expect(met).toEqual([])
  expect(vi.getTimerCount()).toBe(0)

  hidden = false
  document.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(2_900)
  expect(met).toEqual([])
  vi.advanceTimersByTime(200)
  expect(met).toEqual([['LOD']])
})

test('a word that was scrolled away unnoticed is not met before it stands there again', () => {
  begun(LOD)
  inView = false
  vi.advanceTimersByTime(3_000)
  expect(met).toEqual([])

  inView = true
  vi.advanceTimersByTime(3_100)
  expect(met).toEqual([['LOD']])
})

test('where nothing is marked there is no timer', () => {
  begun()

  expect(vi.getTimerCount()).toBe(0)
})
