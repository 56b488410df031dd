/**
 * Chooses which known words have lines now: only those on the screen, since Chromium draws all lines anew whenever the page
 * changes. On a page that changes all the time even that is much, and an overlay draws them instead.
 */
import { Lines } from './lines'
import type { Place } from './marks'
import { inPageOrder, rangeOf } from './marks'
import type { Look } from './marks-door'
import { boxesOf, isOnScreen } from './measure'
import { Meetings } from './meetings'
import { Overlay } from './overlay'
import { hasTop, TOP } from './top'

/** So many changes in a row, each so soon after the other (in milliseconds), and an overlay is worth its while. */
const MANY = 8
const IN_A_ROW = 50
/** In milliseconds: how often the overlay follows the words, and after how long without a change the lines come back. */
const FOLLOW = 250
const QUIET = 1_000

type Shown = Map<Place, StaticRange>
type Outside = {
  isAlive: () => boolean
  replaced: () => void
  /** Told of every element of ours before it enters the page. */
  ours: (host: Element) => void
  /** Told of words that stood in view for a while with their cards unopened. */
  met: (words: string[]) => void
}

export class Painter {
  readonly #outside: Outside
  #look: Look
  #lines = new Lines()
  #shown: Shown = new Map()
  /** Those of them that are in the window: others have lines before one scrolls to them. */
  #inView = new Set<Place>()
  #places = new WeakMap<Element, Set<Place>>()
  /** Elements on the screen, and whether all of the element is. */
  #onScreen = new Map<Element, boolean>()
  #frame = 0
  #meetings: Meetings
  #timer: ReturnType<typeof setInterval> | undefined
  #changes = 0
  #changedAt = 0
  #overlay: Overlay | undefined
  #eyes = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        if (isIntersecting) this.#onScreen.set(target, intersectionRatio >= 1)
        else this.#onScreen.delete(target)
        if (!target.isConnected) this.#eyes.unobserve(target)
      }
      this.refresh()
    },
    { threshold: [0, 1] },
  )

  /** `replaced` is called when another copy of this script has taken over the page, or the extension is gone. */
  constructor(look: Look, outside: Outside) {
    this.#look = look
    this.#outside = outside
    this.#meetings = new Meetings(outside.met, this.refresh)
    document.addEventListener('scrollend', this.refresh, true)
  }

  add(found: Place[]): void {
    for (const place of found) {
      const places = this.#places.get(place.element) ?? new Set()
      this.#places.set(place.element, places.add(place))
      this.#eyes.observe(place.element)
      // Of an element it did not see yet the observer tells by itself where it is.
      if (this.#onScreen.has(place.element)) this.refresh()
    }
  }

  /** The page changed this text or threw it away. */
  drop(gone: Place[]): void {
    for (const place of gone) {
      this.#places.get(place.element)?.delete(place)
      if (this.#shown.has(place)) this.refresh()
    }
  }

  /** The page changed something: words may have moved. */
  changed(): void {
    const now = performance.now()
    this.#changes = now - this.#changedAt < IN_A_ROW ? this.#changes + 1 : 0
    this.#changedAt = now
    if (!this.#overlay && this.#changes > MANY && this.#shown.size > 0 && !hasTop()) this.#layOver()
    this.refresh()
  }

  /** Pages with lines of their own may clear the registry, or empty what is in it. */
  look(): void {
    if (!this.#overlay && !this.#lines.stand(this.#shown.size)) this.refresh()
  }

  /** The words that are marked now, in the order of the page. */
  places(): Place[] {
    return [...this.#shown].sort(inPageOrder).map(([place]) => place)
  }

  /** Where a word stands that is marked now. */
  rangeOf(place: Place): StaticRange | undefined {
    return this.#shown.get(place)
  }

  /** Draws one word as the open one, or none. */
  open(place: Place | undefined): void {
    this.#lines.open(place && rangeOf(place))
    if (place) this.#meetings.opened(place)
  }

  clear(look: Look): void {
    this.#look = look
    this.#eyes.disconnect()
    this.#onScreen.clear()
    this.#meetings.clear()
    this.#places = new WeakMap()
    this.refresh()
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#endOverlay()
    this.#shown.clear()
    this.#eyes.disconnect()
    document.removeEventListener('scrollend', this.refresh, true)
    this.#lines.remove()
    this.#meetings.stop()
  }

  /** Draws anew in the next frame, once for many changes; an overlay follows in its own time. */
  refresh = (): void => {
    if (!this.#overlay) this.#drawSoon()
  }

  #drawSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#paint()
    })
  }

  #layOver(): void {
    this.#lines.draw([])
    this.#overlay = new Overlay(this.#outside.ours)
    this.#drawSoon()
    this.#timer = setInterval(() => {
      if (performance.now() - this.#changedAt > QUIET) this.#endOverlay()
      this.#drawSoon()
    }, FOLLOW)
  }

  #endOverlay(): void {
    clearInterval(this.#timer)
    this.#overlay?.remove()
    this.#overlay = undefined
  }

  #paint(): void {
    if (!this.#outside.isAlive() || !this.#lines.register()) {
      this.#outside.replaced()
      return
    }
    if (hasTop()) this.#endOverlay()
    const before = this.#shown
    this.#shown = this.#chosen()
    this.#meetings.seen([...this.#shown.keys()].filter(place => this.#inView.has(place)))
    if (this.#overlay) this.#overlay.draw(this.#shown, this.#faintness)
    else if (!this.#lines.stand(this.#shown.size) || ![...before.keys()].every(place => this.#shown.has(place)))
      this.#lines.draw([...this.#shown].map(([place, range]) => [range, this.#faintness(place)]))
  }

  /** 0 for a full line. */
  #faintness = ({ hash }: Place): number => this.#look.faint.findIndex(places => places.includes(hash)) + 1

  #chosen(): Shown {
    const isFirst = this.#look.mode === 'first'
    this.#inView.clear()
    // Behind it nothing can be pointed at.
    const top = hasTop()
    const chosen: [Place, StaticRange][] = []
    for (const [element, isWhole] of this.#onScreen)
      if (!element.isConnected) this.#onScreen.delete(element)
      else if ((!top || element.closest(TOP)) && (!isFirst || element.checkVisibility({ visibilityProperty: true })))
        for (const place of this.#places.get(element) ?? []) {
          const range = rangeOf(place)
          // An element that is only partly on the screen says little: there the word itself is measured.
          const boxes = range && !isWhole ? boxesOf(range) : []
          const isInView = isWhole || isOnScreen(boxes)
          if (isInView) this.#inView.add(place)
          if (range && (isInView || (!isFirst && isOnScreen(boxes, innerHeight)))) chosen.push([place, range])
        }
    if (!isFirst) return new Map(chosen)
    const met = new Set<number>()
    return new Map(chosen.sort(inPageOrder).filter(([{ hash }]) => !met.has(hash) && met.add(hash)))
  }
}
