// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import type { Faint } from '@/lib/text/word-index'
import type { Place } from './marks'
import { Marks } from './marks'
import type { Mode } from './marks-door'
import { Painter } from './paint'
import { runsBetween } from './walk'

const seen = vi.hoisted(() => vi.fn<(places: Place[]) => void>())
vi.mock('./meetings', () => ({
  Meetings: class {
    seen = seen
    clear() {}
    stop() {}
  },
}))

const registry = new Map<string, Set<unknown>>()
let onScreen: (element: Element) => boolean
let painter: Painter | undefined

/** What happy-dom lacks: the registry of highlights, and eyes that see what `onScreen` says. */
class Eyes {
  readonly #met = new Set<Element>()
  constructor(private readonly look: (entries: unknown[]) => void) {}
  observe(target: Element) {
    if (this.#met.has(target)) return
    this.#met.add(target)
    this.look([{ target, isIntersecting: onScreen(target), intersectionRatio: target.id === 'partly' ? 0.5 : 1 }])
  }
  unobserve() {}
  disconnect() {
    this.#met.clear()
  }
}

beforeEach(() => {
  registry.clear()
  onScreen = () => true
  vi.stubGlobal('Highlight', class extends Set {})
  vi.stubGlobal('IntersectionObserver', Eyes)
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init)
      }
    },
  )
  Element.prototype.checkVisibility ??= () => true
})
afterEach(() => {
  painter?.stop()
  vi.unstubAllGlobals()
})

function painted(html: string, replaced = () => {}, mode: Mode = 'first', faint: Faint = [[], []]) {
  document.body.innerHTML = html
  painter = new Painter({ mode, faint }, { isAlive: () => true, replaced, ours: () => {}, met: () => {} })
  const marks = new Marks(places => painter?.drop(places))
  const index = compileTerms(['LOD', 'filter view'])
  for (const run of runsBetween(document.body, document.body, { rootOf: () => null, met: () => {} })) {
    painter.add(marks.set(run, matchWords(run.text, index)))
  }
  return { painter, marks }
}
const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
const lines = () => registry.get('dotted-line')?.size ?? 0

test('the first of each word is marked, in either number', async () => {
  const { painter } = painted('<p>LODs and a filter view</p><p>LOD, filter views</p>')
  await frame()

  expect(painter.places().map(({ words }) => words)).toEqual(['LODs', 'filter view'])
  expect(lines()).toBe(2)
})

test('every word is marked when that is wished', async () => {
  painted('<p>LOD LOD</p>', undefined, 'every')
  await frame()

  expect(lines()).toBe(2)
})

test('only words on the screen get a line', async () => {
  onScreen = element => element.id !== 'below'
  const { painter } = painted('<p>LOD</p><p id="below">filter view</p>')
  await frame()

  expect(painter.places().map(({ words }) => words)).toEqual(['LOD'])
})

test('a line goes with its text, and the next one of the word gets it', async () => {
  const { painter, marks } = painted('<p>LOD</p><p>LODs</p>')
  await frame()

  marks.forget(document.querySelector('p')?.firstChild as Text)
  painter.refresh()
  await frame()

  expect(painter.places().map(({ words }) => words)).toEqual(['LODs'])
  expect(lines()).toBe(1)
})

test('a word that comes later into an element on the screen gets its line', async () => {
  const { painter, marks } = painted('<p>LOD</p>')
  await frame()

  const text = document.querySelector('p')?.appendChild(document.createTextNode(' filter view')) as Text
  const run = { text: text.data, nodes: [text], starts: [0] }
  painter.add(marks.set(run, matchWords(text.data, compileTerms(['filter view']))))
  await frame()

  expect(lines()).toBe(2)
})

test('a page that clears all highlights gets the lines again', async () => {
  const { painter } = painted('<p>LOD</p>')
  await frame()

  registry.clear()
  painter.refresh()
  await frame()

  expect(lines()).toBe(1)
})

test('a copy that an update left behind makes room for the new one', async () => {
  const replaced = vi.fn()
  const old = painted('<p>LOD</p>', replaced).painter
  await frame()

  const { painter } = painted('<p>LOD</p>')
  old.refresh()
  await frame()
  old.stop()

  expect(replaced).toHaveBeenCalled()
  expect(painter.places()).toHaveLength(1)
  expect(lines()).toBe(1)
})

test('nothing of the lines is left when it stops', async () => {
  const { painter } = painted('<p>LOD</p>')
  await frame()

  painter.stop()

  expect([...registry.keys()]).toEqual([])
})

test('the lines of words that are known better are drawn apart, and more faintly', async () => {
  const [lod] = matchWords('LOD', compileTerms(['LOD', 'filter view']))
  painted('<p>LOD and a filter view</p>', undefined, 'first', [[], [lod?.hash ?? -1]])
  await frame()

  expect(lines()).toBe(1)
  expect(registry.get('faint-line')?.size).toBe(1)
  expect(registry.get('fine-line')?.size).toBe(0)
})

test('only words in view can be met, not those that have their line before one scrolls to them', async () => {
  const below = new DOMRect(10, innerHeight + 50, 40, 20)
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([below] as unknown as DOMRectList)
  painted('<p>LOD</p><p id="partly">filter view</p>', undefined, 'every')
  await frame()

  expect(lines()).toBe(2)
  expect(seen.mock.lastCall?.[0].map(({ words }) => words)).toEqual(['LOD'])
})
