/**
 * Draws the lines under known words with the CSS Custom Highlight API: no element of the page is touched. Only what is
 * on the screen is registered, since Chromium redraws all registered ranges whenever the page changes.
 */
import type { MarkedRun, Place } from './marks'
import { elementOf, hashOf, placesOf, rangeOf } from './marks'
import { boxesOf, isOnScreen } from './measure'

/** Names in the document's registry, which pages can read, and in public/words.css: they say nothing of us. */
const LINES = 'dotted-line'
const OPEN = 'solid-line'
const MODAL = 'dialog:modal'

/** Which known words are marked: the first of each on the screen, or every one. */
export type Mode = 'first' | 'every'

export class Painter {
  #lines = new Highlight()
  #open = new Highlight()
  #shown = new Map<StaticRange, Place>()
  #runs = new WeakMap<Element, Set<MarkedRun>>()
  /** Elements on the screen, and whether all of the element is. */
  #onScreen = new Map<Element, boolean>()
  #frame = 0
  #eyes = new IntersectionObserver(entries => this.#look(entries), { threshold: [0, 1] })
  mode: Mode = 'first'

  /** `replaced` is called when another copy of this script has taken over the page, or the extension is gone. */
  constructor(private readonly outside: { isAlive: () => boolean; replaced: () => void }) {
    // The newest copy draws: one that an update left behind finds its lines taken, and goes.
    CSS.highlights.delete(LINES)
    this.#register()
    document.addEventListener('scrollend', this.refresh, true)
  }

  add(run: MarkedRun): void {
    for (const element of new Set(placesOf(run).map(elementOf))) {
      if (!element) continue
      const runs = this.#runs.get(element) ?? new Set()
      for (const old of runs) if (old.gone) runs.delete(old)
      this.#runs.set(element, runs.add(run))
      this.#eyes.observe(element)
    }
    this.refresh()
  }

  /** Pages with lines of their own may clear the registry, or empty what is in it. */
  look(): void {
    if (CSS.highlights.get(LINES) !== this.#lines || this.#lines.size < this.#shown.size) this.refresh()
  }

  /** The words that are marked now, in the order of the page. */
  places(): Place[] {
    return [...this.#shown.values()].sort(inPageOrder)
  }

  isMarked(place: Place): boolean {
    const range = place.run.ranges.get(place.at)
    return range !== undefined && this.#shown.has(range)
  }

  /** Draws one word as the open one, or none. */
  open(place: Place | undefined): void {
    this.#open.clear()
    const range = place && rangeOf(place)
    if (range) this.#open.add(range)
  }

  clear(): void {
    this.#eyes.disconnect()
    this.#onScreen.clear()
    this.#runs = new WeakMap()
    this.refresh()
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#eyes.disconnect()
    document.removeEventListener('scrollend', this.refresh, true)
    if (CSS.highlights.get(LINES) !== this.#lines) return
    CSS.highlights.delete(LINES)
    CSS.highlights.delete(OPEN)
  }

  /** Draws anew in the next frame, once for many changes. */
  refresh = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#paint()
    })
  }

  #look(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRatio } of entries) {
      if (isIntersecting) this.#onScreen.set(target, intersectionRatio >= 1)
      else this.#onScreen.delete(target)
      if (!target.isConnected) this.#eyes.unobserve(target)
    }
    this.refresh()
  }

  #paint(): void {
    if (!this.outside.isAlive() || !this.#register()) {
      this.outside.replaced()
      return
    }
    const before = this.#shown
    this.#shown = new Map()
    for (const place of this.#chosen()) {
      const range = rangeOf(place)
      if (!range) continue
      this.#shown.set(range, place)
      if (!this.#lines.has(range)) this.#lines.add(range)
    }
    for (const [range, { run, at }] of before) {
      if (this.#shown.has(range)) continue
      this.#lines.delete(range)
      run.ranges.delete(at)
    }
  }

  /** Puts our lines back when the page cleared its registry; false when a newer copy of us drew its own. */
  #register(): boolean {
    const drawn = CSS.highlights.get(LINES)
    if (!drawn) {
      CSS.highlights.set(LINES, this.#lines)
      CSS.highlights.set(OPEN, this.#open)
    }
    return !drawn || drawn === this.#lines
  }

  #chosen(): Place[] {
    const places = this.#candidates()
    if (this.mode === 'every') return places
    const met = new Set<number>()
    return places.sort(inPageOrder).filter(place => {
      if (met.has(hashOf(place)) || !this.#isSeen(place, 0)) return false
      met.add(hashOf(place))
      return true
    })
  }

  #candidates(): Place[] {
    const places: Place[] = []
    for (const element of this.#onScreen.keys()) {
      if (!element.isConnected) this.#onScreen.delete(element)
      for (const run of this.#runs.get(element) ?? []) {
        if (run.gone) continue
        for (const place of placesOf(run))
          if (elementOf(place) === element && (this.mode === 'first' || this.#isSeen(place, innerHeight)))
            places.push(place)
      }
    }
    return places
  }

  /** An element that is only partly on the screen says little: there the word itself is measured. */
  #isSeen(place: Place, margin: number): boolean {
    const element = elementOf(place)
    if (!element || (margin === 0 && !element.checkVisibility({ visibilityProperty: true }))) return false
    // Behind a modal dialog nothing can be pointed at.
    if (document.querySelector(MODAL) && !element.closest(MODAL)) return false
    if (this.#onScreen.get(element)) return true
    const range = rangeOf(place)
    return range !== undefined && isOnScreen(boxesOf(range), margin)
  }
}

function inPageOrder(one: Place, other: Place): number {
  const first = rangeOf(one)
  const second = rangeOf(other)
  if (!first || !second) return 0
  if (first.startContainer === second.startContainer) return first.startOffset - second.startOffset
  const position = first.startContainer.compareDocumentPosition(second.startContainer)
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
