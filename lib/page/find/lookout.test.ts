// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from './find-again'
import { Lookout } from './lookout'

let answers: Answer[]
let looks: number
let told: [result: Answer['result'], waiting: boolean][]
let lookout: Lookout | undefined
const ours = document.createElement('div')

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<p>One</p><p>Two</p>'
  told = []
  looks = 0
})
afterEach(() => {
  lookout?.stop()
  vi.useRealTimers()
})

const element = (place = 0) => ({ element: document.querySelectorAll('p')[place] as Element })
const found = (): Answer => ({ result: 'found', places: [element()] })
const maybe = (): Answer => ({ result: 'maybe', places: [element(), element(1)] })
const none = (hidden?: true): Answer => ({ result: 'not-found', places: [], ...(hidden ? { hidden } : {}) })

/** Looks, and finds one answer after the other, the last one again and again. */
function lookFor(...found: Answer[]) {
  answers = found
  lookout = new Lookout({
    look: () => answers[Math.min(looks++, answers.length - 1)] as Answer,
    tell: ({ result }, waiting) => told.push([result, waiting]),
    isOurs: node => node === ours,
  })
}
/** The page changes, and then some milliseconds pass. */
async function change(milliseconds = 500) {
  document.body.append(document.createElement('i'))
  await vi.advanceTimersByTimeAsync(milliseconds)
}

test('what is there is told at once, and nothing is waited for', () => {
  lookFor(found())

  expect(told).toEqual([['found', false]])
})

test('a better answer replaces a worse one as the page fills, never the other way', async () => {
  lookFor(none(), maybe(), none(), found(), maybe())
  for (let times = 0; times < 5; times++) await change()

  expect(told).toEqual([
    ['not-found', true],
    ['maybe', true],
    ['found', false],
  ])
})

test('a page that does not change is looked at now and then, since shadow roots and frames tell nobody', async () => {
  lookFor(none(), found())
  await vi.advanceTimersByTimeAsync(2_900)
  expect(looks).toBe(1)

  await vi.advanceTimersByTimeAsync(200)

  expect(told.at(-1)).toEqual(['found', false])
})

test('after 15 seconds it is over, and that is told', async () => {
  lookFor(none())
  await vi.advanceTimersByTimeAsync(14_900)
  expect(told).toEqual([['not-found', true]])

  await vi.advanceTimersByTimeAsync(200)
  expect(told.at(-1)).toEqual(['not-found', false])

  const before = looks
  await change(10_000)
  expect(looks).toBe(before)
})

test('a page that never rests is looked at all the same, but not at each change', async () => {
  lookFor(none())
  for (let times = 0; times < 100; times++) await change(10)

  expect(looks).toBeGreaterThan(1)
  expect(looks).toBeLessThan(5)
})

test('our own element is no change of the page', async () => {
  lookFor(none())

  document.body.append(ours)
  await vi.advanceTimersByTimeAsync(1_000)

  expect(looks).toBe(1)
})

test('a closed part that comes or goes is told', async () => {
  lookFor(none(), none(true))
  await change()

  expect(told).toHaveLength(2)
})

test('what was found and is drawn anew by the page is found anew', async () => {
  lookFor(found())
  const [first] = document.querySelectorAll('p')
  first?.remove()
  answers = [found()]
  await vi.advanceTimersByTimeAsync(500)

  expect(looks).toBe(2)
  expect(told).toEqual([
    ['found', false],
    ['found', false],
  ])
})

test('going elsewhere in the same page looks again', async () => {
  lookFor(none(), found())

  window.dispatchEvent(new Event('popstate'))
  await vi.advanceTimersByTimeAsync(500)

  expect(told.at(-1)).toEqual(['found', false])
})
