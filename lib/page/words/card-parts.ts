const PATHS = {
  cross: 'M5 5l14 14M19 5L5 19',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  tick: 'M4 13l5 5.5L20 6',
  speech: 'M4 4.5h16v12H9.5L4 20.5z',
  hide: 'M3.5 9h17v6h-17z',
  place: 'M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11z',
  undo: 'M8.5 4.5 4 9l4.5 4.5M4.5 9H14a5.5 5.5 0 0 1 0 11h-4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  nearly: 'M3.5 14c3-5 5.5-5 8.5-1.5s5.5 3.5 8.5-1.5',
  again: 'M20 12a8 8 0 1 1-2.5-5.8M20.5 3v4.5H16',
  arrow: 'M4.5 19.5 19 5M9.5 4.5h10v10',
}
type IconName = keyof typeof PATHS

export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}

/**
 * Words a person wrote, in whatever direction they are read. Drawn by the card's style (`attr`) and no text of the
 * document: the page's own search (`window.find`) looks through closed roots too, and would tell every letter by guesses.
 */
export function foreign(name: 'h2' | 'p' | 'li', className: string, words: string): HTMLElement {
  const element = made(name, className)
  element.dataset.words = words
  element.dir = directionOf(words)
  return element
}

/** By the first letter, as a browser decides it for text of the document. */
export function directionOf(words: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(words) ?? []
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(first) ? 'rtl' : 'ltr'
}

export function button(icon: IconName, words: string): HTMLButtonElement {
  const element = made('button', '', iconOf(icon), made('span', '', words))
  element.type = 'button'
  return element
}

/** Puts these in the place of what stood in a part of the card; the keyboard goes on from there. */
export function renew(part: HTMLElement, ...children: HTMLElement[]): void {
  const hadFocus = part.contains((part.getRootNode() as ShadowRoot).activeElement)
  part.replaceChildren(...children)
  const next = children.find(({ localName }) => localName === 'button') ?? part.parentElement?.querySelector('button')
  if (hadFocus) next?.focus({ preventScroll: true })
}

/** A link of the web, which learns nothing of the page it is on. */
export function link(address: string, words: string): HTMLAnchorElement {
  const element = made('a', '', iconOf('arrow'), made('span', '', words))
  element.href = address
  element.target = '_blank'
  element.rel = 'noopener noreferrer'
  return element
}

export function iconOf(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', PATHS[name])
  svg.append(line)
  return svg
}
