import type { CardContent } from '@/lib/model/card'
import { askFirst } from './card-ask'
import type { Act } from './card-deeds'
import { deedsOf } from './card-deeds'
import { button, foreign, iconOf, made } from './card-parts'
import { readyOf, sayingOf } from './card-saying'
import { CARD_STYLE } from './card-style'

/** Longer terms are written smaller, in characters. */
const LONG = 40

export type CardSheet = {
  host: HTMLElement
  card: HTMLElement
  /** To be called when the height has changed: what scrolls by itself can be reached by the keyboard. */
  heed: () => void
  /** What the keyboard can go to, in its order. */
  stops: () => HTMLElement[]
  /** The one that has the keyboard. */
  active: () => Element | null
}

/** The card's own elements, in a closed shadow root: the page's styles stay outside, and its scripts cannot read it. */
export function cardSheet(content: CardContent, act: Act, close: () => void, grown = () => {}): CardSheet {
  const { term, sayings, ready, label, language, look, ask, t } = content
  const host = made('div', '')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  dress(root)

  const leave = button('cross', t.close)
  leave.onclick = close
  const said = made(
    'div',
    'said',
    ...sayings.map((saying, nth) => sayingOf(saying, nth, content, act)),
    ...ready.map(readyOf),
  )
  said.role = 'group'
  said.ariaLabel = label
  const meaning = said.querySelector('.meaning')
  if (meaning) meaning.id = 'meaning'
  const title = foreign('h2', term.length > LONG ? 'long' : '', term)
  title.ariaLabel = term
  const only = made('p', 'only', iconOf('lock'), t.onlyYou)
  const deeds = deedsOf(content, act)
  const card = made('div', `card ${look}`, made('div', 'head', title, leave), said, only, deeds)
  if (ask) said.after(askFirst(content, [said, deeds], act, grown))
  for (const [name, value] of Object.entries({
    role: 'dialog',
    'aria-label': label,
    // The card that asks does not tell it.
    ...(ask ? {} : { 'aria-describedby': 'meaning' }),
    lang: language,
    dir: 'ltr',
  }))
    card.setAttribute(name, value)
  root.append(card)
  const scrolls = () => [said, card].find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
  card.addEventListener('keydown', event => scrollByKey(event, scrolls()))
  return {
    host,
    card,
    heed() {
      if (said.scrollHeight > said.clientHeight) said.tabIndex = 0
      else said.removeAttribute('tabindex')
    },
    stops: () => [...root.querySelectorAll<HTMLElement>('button, a, [tabindex]')].filter(it => !it.closest('[hidden]')),
    active: () => root.activeElement,
  }
}

/** A sheet made by script passes a page's content security policy; where the browser refuses it, an element may pass. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(CARD_STYLE)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.append(made('style', '', CARD_STYLE))
  }
}

/** The stops in the card are its buttons, so long words are read from there with the arrows. */
function scrollByKey(event: KeyboardEvent, long: HTMLElement | undefined): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!way || !long) return
  event.preventDefault()
  long.scrollBy(0, way * 56)
}
