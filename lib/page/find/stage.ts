import type { Box } from '@/lib/model/capture'
import { putOnTop } from '@/lib/page/top-layer'
import { STYLE } from './stage-style'

/** How far around an element the outline goes, in CSS pixels. */
const AIR = 6

/** What we put into a page while a place is shown: an outline, and a sentence for screen readers; gone when removed. */
export class Stage {
  readonly host = document.createElement('div')
  #outline = document.createElement('div')
  #said = document.createElement('p')

  constructor(language: string, sure: boolean) {
    const root = this.host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    this.host.lang = language
    this.#outline.className = sure ? 'outline' : 'outline maybe'
    this.#outline.hidden = true
    this.#said.className = 'said'
    this.#said.setAttribute('role', 'status')
    root.append(this.#outline, this.#said)
    putOnTop(this.host)
  }

  /** Only what changes after the region is there is read out. */
  say(words: string): void {
    requestAnimationFrame(() => requestAnimationFrame(() => this.#said.append(words)))
  }

  /** Draws the outline around `box`, in CSS pixels of the window. */
  outline({ x, y, width, height }: Box): void {
    putOnTop(this.host)
    this.#outline.hidden = false
    const sides = { left: x - AIR, top: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR }
    for (const [side, value] of Object.entries(sides)) this.#outline.style.setProperty(side, `${value}px`)
  }

  fade(): void {
    this.#outline.classList.add('fading')
  }

  remove(): void {
    this.host.remove()
  }
}
