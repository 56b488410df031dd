import { thingAt } from './thing-at'
import { childrenOf, focusableFrom, neighbourOf, parentOf } from './tree'

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab', 'Shift+Tab'] as const
export type Step = (typeof KEYS)[number]

export function isStep(key: string): key is Step {
  return (KEYS as readonly string[]).includes(key)
}

/** Goes from thing to thing by keys: to what holds it, what it holds, its neighbours, and where the Tab key would stop. */
export class Steps {
  /** Where the way up came from, so that the way down leads back. */
  #below: Element[] = []
  #scrolled = new Map<Element, [left: number, top: number]>()

  /** Where a key leads to; from nothing, to where the person is. */
  go(key: Step, from: Element | undefined): Element | undefined {
    const next = from ? this.#next(key, from) : startingPoint()
    if (next) this.#bringIntoView(next)
    return next
  }

  /** The pointer chose another thing: no way leads back. */
  forgetWay(): void {
    this.#below = []
  }

  /** Everything stands again where it stood before the first step. */
  scrollBack(): void {
    for (const [element, [left, top]] of this.#scrolled) element.scrollTo({ left, top, behavior: 'instant' })
  }

  #next(key: Step, from: Element): Element | undefined {
    if (key === 'ArrowUp') {
      this.#below.push(from)
      return parentOf(from)
    }
    const back = this.#below.pop()
    if (key === 'ArrowDown') return back && parentOf(back) === from ? back : childrenOf(from)[0]
    this.forgetWay()
    if (key === 'ArrowLeft' || key === 'ArrowRight') return neighbourOf(from, key === 'ArrowLeft' ? -1 : 1)
    return focusableFrom(from, key === 'Tab' ? 1 : -1)
  }

  /** Scrolls as little as possible. */
  #bringIntoView(element: Element): void {
    for (let at: Element | undefined = element; at; at = parentOf(at))
      if (!this.#scrolled.has(at)) this.#scrolled.set(at, [at.scrollLeft, at.scrollTop])
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  }
}

/** Keys begin where the person is: at what has the focus, at the selection, else in the middle of the window. */
function startingPoint(): Element | undefined {
  const { activeElement } = document
  if (activeElement && activeElement !== document.body) return activeElement
  const selected = getSelection()?.anchorNode
  const holder = selected?.nodeType === Node.TEXT_NODE ? selected.parentElement : (selected as Element | null)
  return holder ?? thingAt(document, { x: innerWidth / 2, y: innerHeight / 2 })
}
