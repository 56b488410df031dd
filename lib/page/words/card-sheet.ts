import type { CardContent } from '@/lib/model/card'
import { CARD_STYLE } from './card-style'

const CROSS = 'M5 5l14 14M19 5L5 19'
const LOCK = 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'

/** The card's own elements, in a closed shadow root: the page's styles stay outside, and its scripts cannot read it. */
export function cardSheet(content: CardContent, close: () => void): { host: HTMLElement; button: HTMLButtonElement } {
  const host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  dress(root)

  const card = made('div', 'card')
  for (const [name, value] of Object.entries({
    role: 'dialog',
    'aria-label': content.label,
    'aria-describedby': 'meaning',
    lang: content.language,
    dir: 'ltr',
  }))
    card.setAttribute(name, value)
  const head = made('div', 'head')
  const said = foreign('div', 'said', '')
  const button = made('button')
  button.type = 'button'
  button.append(icon(CROSS), content.close)
  button.addEventListener('click', close)
  button.addEventListener('keydown', event => scrollByKey(event, said))
  head.append(foreign('h2', '', content.term), button)
  // Without a direction of its own: the block around it, with its margin line, takes the direction of these words.
  const meaning = made('p', 'meaning')
  meaning.id = 'meaning'
  meaning.textContent = content.meaning
  said.append(meaning, foreign('p', 'by', content.said))
  const only = made('p', 'only')
  only.append(icon(LOCK), content.onlyYou)
  card.append(head, said, only)
  root.append(card)
  return { host, button }
}

/** A sheet made by script passes a page's content security policy; where the browser refuses it, an element may pass. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(CARD_STYLE)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = CARD_STYLE
    root.append(style)
  }
}

/** The only stop in the card is its button, so long words are read from there with the arrows. */
function scrollByKey(event: KeyboardEvent, said: HTMLElement): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!way || said.scrollHeight <= said.clientHeight) return
  event.preventDefault()
  said.scrollBy(0, way * 56)
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  return element
}

/** Words a person wrote, in whatever direction they are read; never as HTML. */
function foreign(name: 'h2' | 'div' | 'p', className: string, words: string): HTMLElement {
  const element = made(name, className)
  element.dir = 'auto'
  element.textContent = words
  return element
}

function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
