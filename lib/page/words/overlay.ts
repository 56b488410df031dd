/**
 * Lines under words on a layer of our own, beside the page's body. Used where a page changes all the time: then drawing
 * highlights anew in every frame would cost it several times its own work.
 */
import type { Place } from './marks'
import { boxesOf, isOnScreen } from './measure'

/** Of equal rules the page's own would win over those for our element, but for what is important. */
const SHEET = `
  :host {
    all: initial !important;
    position: absolute !important;
    top: 0 !important;
    left: 0 !important;
    z-index: 2147483647 !important;
    pointer-events: none !important;
  }
  @media print { :host { display: none !important } }
  div { position: absolute; top: 0; left: 0; box-sizing: border-box; border: 0 dotted; border-bottom-width: 2px }
  .vertical { border-width: 0 2px 0 0 }
  .fine { opacity: 0.65 }
  .faint { border-bottom-width: 1px; opacity: 0.6 }
  .vertical.faint { border-width: 0 1px 0 0 }
`
/** The line stands so far below the letters' box, in CSS pixels, as the highlight's does. */
const BELOW = 2
/** What the lines are called in the sheet, by how faint they are. */
const NAMES = ['', 'fine', 'faint']

type Drawn = { at: string; lines: HTMLElement[] }
type Moved = Drawn & { place: Place }

export class Overlay {
  readonly #host = document.createElement('div')
  readonly #root = this.#host.attachShadow({ mode: 'closed' })
  readonly #events = new AbortController()
  #drawn = new Map<Place, Drawn>()
  #shown = new Map<Place, StaticRange>()
  #faintness = (_place: Place) => 0

  /** `ours` is called with the layer's element before it enters the page. */
  constructor(ours: (host: Element) => void) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(SHEET)
    this.#root.adoptedStyleSheets = [sheet]
    ours(this.#host)
    document.documentElement.append(this.#host)
    for (const sign of ['scroll', 'resize'])
      addEventListener(sign, this.#again, { capture: true, passive: true, signal: this.#events.signal })
  }

  /** Lines under these words and no others. Everything is measured before anything is written: one layout is enough. */
  draw(shown: Map<Place, StaticRange>, faintness = this.#faintness): void {
    this.#shown = shown
    this.#faintness = faintness
    const { x, y } = this.#host.getBoundingClientRect()
    const kept = new Map<Place, Drawn>()
    const moved: Moved[] = []
    for (const [place, range] of shown) {
      const boxes = boxesOf(range).filter(box => isOnScreen([box]))
      const at = boxes.map(box => [box.x - x, box.y - y, box.width, box.height].map(Math.round).join(' ')).join()
      const drawn = this.#drawn.get(place)
      if (boxes.some(box => isCovered(place.element, box))) continue
      if (drawn?.at === at) kept.set(place, drawn)
      else moved.push({ place, at, lines: boxes.map(box => lineOf(place.element, box, x, y, NAMES[faintness(place)])) })
    }
    for (const [place, { lines }] of this.#drawn) if (!kept.has(place)) for (const line of lines) line.remove()
    for (const { place, at, lines } of moved) {
      this.#root.append(...lines)
      kept.set(place, { at, lines })
    }
    this.#drawn = kept
  }

  remove(): void {
    this.#events.abort()
    this.#host.remove()
  }

  #again = () => this.draw(this.#shown)
}

/** Whether something lies on the word, or a scroller has moved it out of its view. */
function isCovered(element: Element, box: DOMRect): boolean {
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(
    box.x + box.width / 2,
    box.y + box.height / 2,
  )
  return hit !== null && !element.contains(hit) && !hit.contains(element)
}

function lineOf(element: Element, box: DOMRect, x: number, y: number, name = ''): HTMLElement {
  const { color, writingMode } = getComputedStyle(element)
  const line = document.createElement('div')
  const isVertical = writingMode.startsWith('vertical')
  line.className = isVertical ? `vertical ${name}` : name
  line.style.cssText = `width: ${box.width + (isVertical ? BELOW : 0)}px; height: ${box.height + (isVertical ? 0 : BELOW)}px; transform: translate(${box.x - x}px, ${box.y - y}px); color: ${color}`
  return line
}
