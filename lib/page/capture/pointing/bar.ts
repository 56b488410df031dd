import type { Box } from '@/lib/model/capture'
import type { PointingStrings } from '@/lib/model/pointing'
import { STYLE } from './bar-style'
import { ours } from './tree'

export type Deeds = { larger: () => void; smaller: () => void; take: () => void; leave: () => void }

/**
 * What the person sees while pointing: an outline with the thing's name, and a bar that says what to do. It lives in
 * one closed shadow root above everything, lets the pointer through, and is gone without a trace when removed.
 */
export class Bar {
  readonly host = document.createElement('div')
  #outline = part('div', 'outline')
  #name = part('div', 'name')
  #heard = part('p', 'heard')
  #bar = part('div', 'bar')

  constructor(strings: PointingStrings, deeds: Deeds) {
    ours.add(this.host)
    const root = this.host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    this.host.lang = strings.language
    this.#bar.setAttribute('role', 'group')
    this.#bar.setAttribute('aria-label', strings.title)
    this.#heard.setAttribute('role', 'status')
    this.#outline.hidden = this.#name.hidden = true
    this.#name.setAttribute('aria-hidden', 'true')
    const buttons = (['larger', 'smaller', 'take', 'leave'] as const).map(deed => {
      const button = part('button', deed, strings[deed])
      button.addEventListener('click', deeds[deed])
      return button
    })
    this.#bar.append(part('p', 'title', strings.title), part('p', 'keys', strings.keys), ...buttons, this.#heard)
    // The focus stays where it is on the page.
    this.#bar.addEventListener('pointerdown', event => event.preventDefault())
    this.#bar.addEventListener('mousedown', event => event.preventDefault())
    root.append(this.#outline, this.#name, this.#bar)
  }

  /** Above everything, and inside an open modal dialog, since whatever is outside one is inert. */
  show(): void {
    // The browser keeps a list of elements by name, so that looking at each frame costs nothing.
    const modal = [...document.getElementsByTagName('dialog')].filter(dialog => dialog.matches(':modal')).at(-1)
    const layer = modal ?? document.documentElement
    if (this.host.parentNode === layer && this.host.matches(':popover-open')) return
    layer.append(this.host)
    for (const [name, value] of HOST) this.host.style.setProperty(name, value, 'important')
    this.host.popover = 'manual'
    this.host.showPopover()
  }

  /** Draws the outline around `box` and tells the name; `y` is where the person looks. All in CSS pixels of the window. */
  point(box: Box, y: number, name: string): void {
    this.#outline.hidden = this.#name.hidden = false
    place(this.#outline, { left: box.x - 4, top: box.y - 4, width: box.width + 8, height: box.height + 8 })
    if (this.#name.textContent !== name) this.#name.textContent = this.#heard.textContent = name
    const above = box.y > 48
    place(this.#name, { left: Math.min(Math.max(8, box.x - 4), innerWidth - this.#name.offsetWidth - 8) })
    place(this.#name, { top: Math.max(8, above ? box.y - 44 : Math.min(box.y + box.height + 10, innerHeight - 44)) })
    // The bar stands where the thing is not.
    this.#bar.style.inset = y > innerHeight * 0.6 ? '8px 8px auto' : 'auto 8px 8px'
  }

  remove(): void {
    this.host.remove()
  }
}

const HOST = Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  'color-scheme': 'light dark',
  overflow: 'visible',
  display: 'block',
  'pointer-events': 'none',
  'z-index': '2147483647',
})

function part<Name extends 'div' | 'p' | 'button'>(name: Name, className: string, text = '') {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}

function place(element: HTMLElement, pixels: Partial<Record<'left' | 'top' | 'width' | 'height', number>>): void {
  for (const [side, value] of Object.entries(pixels)) element.style.setProperty(side, `${value}px`)
}
