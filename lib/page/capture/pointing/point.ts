import type { Box } from '@/lib/model/capture'
import type { PointingStrings } from '@/lib/model/pointing'
import { describeElement } from '@/lib/page/capture/describe-element'
import { boxOf, documentIn, inPage } from '@/lib/page/capture/frames'
import { Bar } from './bar'
import { Listening } from './listen'
import { nameOf } from './name-of'
import type { Step } from './steps'
import { isStep, Steps } from './steps'
import { outlineOf } from './surface'
import { thingAt } from './thing-at'

type Ends = {
  picked: (element: Element, box: Box) => void
  left: () => void
  /** False once the extension was updated, switched off or removed. */
  isAlive: () => boolean
}
type Point = { x: number; y: number }

const MOVES = /^(pointer|mouse)(move|over)$/
const PRESSES = /^(pointerup|mouseup|click)$/
/** Keys by which people scroll a page: they go on doing so. */
const SCROLLS = new Set(['PageUp', 'PageDown', 'Home', 'End'])

/** Outlines the thing under the pointer or the one the arrow keys lead to, until it is taken or the person leaves. */
export class Pointing {
  #strings: PointingStrings
  #ends: Ends
  #ending = new AbortController()
  #bar: Bar
  #listening: Listening
  #thing: Element | undefined
  #named: { thing: Element; name: string } | undefined
  /** Where the pointer is, in the document it is in; unset when keys chose the thing. */
  #pointer: (Point & { document: Document }) | undefined
  #onScreen = ''
  #drawn = false
  #taken = false
  #steps = new Steps()
  #lastDown = ''

  constructor(strings: PointingStrings, ends: Ends) {
    this.#strings = strings
    this.#ends = ends
    const deed = (key: string) => () => this.press(key)
    this.#bar = new Bar(strings, {
      larger: deed('ArrowUp'),
      smaller: deed('ArrowDown'),
      take: deed('Enter'),
      leave: deed('Escape'),
    })
    this.#listening = new Listening(this.#onEvent, this.#redraw, this.#ending.signal)
    const { signal } = this.#ending
    document.addEventListener('visibilitychange', () => document.hidden && this.leave(), { signal })
    addEventListener('pagehide', () => this.leave(), { signal })
    this.#bar.show()
  }

  /** Goes where a key leads; returns the name of the thing that is outlined now. */
  press(key: string): string {
    if (key === 'Escape') this.leave()
    else if (key === 'Enter') this.#take()
    else if (isStep(key)) this.#step(key)
    return this.#thing ? this.#name() : ''
  }

  leave(): void {
    if (this.#ending.signal.aborted) return
    this.#steps.scrollBack()
    this.#end()
    this.#ends.left()
  }

  #onEvent = (event: Event, document: Document) => {
    // What the page itself makes up is none of a person's pointing; our own buttons know what to do.
    if (!event.isTrusted || event.composedPath()[0] === this.#bar.host) return
    if (event.type.startsWith('key')) return this.#onKey(event as KeyboardEvent)
    const { type, clientX: x, clientY: y, button, pointerType } = event as PointerEvent
    if (!MOVES.test(type)) swallow(event)
    if (MOVES.test(type) && pointerType !== 'touch' && this.#hasMoved(event as PointerEvent)) {
      this.#pointer = { x, y, document }
      this.#redraw()
    }
    if (!PRESSES.test(type) || button !== 0 || this.#taken) return
    if (pointerType === 'touch' && type !== 'click') return
    const before = this.#thing
    this.#pointer = { x, y, document }
    this.#look()
    // A finger has no pointer that rests: the first tap outlines, a second one on the same thing takes it.
    if (pointerType !== 'touch' || before === this.#thing) this.#take()
  }

  /**
   * A page that scrolls under a resting pointer makes the browser tell of moves that no hand made. Whole pixels: events
   * of the mouse are rounded, those of the pointer are not.
   */
  #hasMoved({ screenX, screenY, movementX, movementY }: PointerEvent): boolean {
    const before = this.#onScreen
    this.#onScreen = `${Math.floor(screenX)} ${Math.floor(screenY)}`
    return before ? before !== this.#onScreen : movementX !== 0 || movementY !== 0 || !this.#thing
  }

  #onKey(event: KeyboardEvent): void {
    const { key, type } = event
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(key) || SCROLLS.has(key)) return
    swallow(event)
    // A page that stops keydown still lets keyup through.
    if (type === 'keydown' || (type === 'keyup' && this.#lastDown !== key))
      this.press(key === 'Tab' && event.shiftKey ? 'Shift+Tab' : key)
    this.#lastDown = type === 'keydown' ? key : ''
  }

  #step(key: Step): void {
    const next = this.#steps.go(key, this.#thing)
    if (!next) return
    this.#pointer = undefined
    this.#thing = next
    this.#redraw()
  }

  /** Once a frame at most: a pointer tells of itself far more often than anything is drawn. */
  #redraw = () => {
    if (this.#drawn) return
    this.#drawn = true
    requestAnimationFrame(() => {
      this.#drawn = false
      if (!this.#taken && !this.#ending.signal.aborted) this.#look()
    })
  }

  #look(): void {
    if (!this.#ends.isAlive()) {
      this.leave()
      return
    }
    if (this.#pointer) {
      const found = thingAt(this.#pointer.document, this.#pointer)
      const inside = found && documentIn(found)
      if (inside) this.#listening.join(inside)
      if (found !== this.#thing) this.#steps.forgetWay()
      this.#thing = found
    }
    if (!this.#thing?.isConnected) return
    this.#bar.show()
    const box = this.#box(this.#thing)
    this.#bar.point(box, this.#at()?.y ?? box.y + box.height / 2, this.#name())
  }

  #box(thing: Element): Box {
    return outlineOf(thing, boxOf(thing), this.#at())
  }

  /** Where the pointer is in the window of the page. */
  #at(): Point | undefined {
    if (!this.#pointer) return undefined
    const { x, y, document } = this.#pointer
    return inPage({ x, y, width: 0, height: 0 }, document.defaultView ?? window)
  }

  #name(): string {
    const thing = this.#thing
    if (!thing) return ''
    if (this.#named?.thing !== thing) this.#named = { thing, name: nameOf(describeElement(thing), this.#strings) }
    return this.#named.name
  }

  #take(): void {
    const thing = this.#thing
    if (!thing || this.#taken) return
    this.#taken = true
    const box = this.#box(thing)
    this.#bar.remove()
    // What is left of this click must not reach the page, and the picture must not show us: two frames.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#ending.signal.aborted) return
        this.#end()
        this.#ends.picked(thing, box)
      }),
    )
  }

  #end(): void {
    this.#ending.abort()
    this.#bar.remove()
  }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
