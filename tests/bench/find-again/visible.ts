import type { Piece } from './target'

// What a reader can see, by the bench's own reckoning: it must not depend on how the product reads a page.

export type Word = {
  word: string
  /** The texts of the line the word is in: neighbours in one block. */
  run: readonly Text[]
  /** Where it starts and ends in them, counted from the first. */
  start: number
  end: number
}

/** Every word on the page, in its order. */
export function visibleWords(): Word[] {
  return runs().flatMap(run => {
    const whole = run.map(text => text.data).join('')
    return [...whole.matchAll(/\S+/g)].map(found => ({
      word: found[0],
      run,
      start: found.index,
      end: found.index + found[0].length,
    }))
  })
}

/** From the start of one word to the end of another of the same run. */
export function piecesOf(first: Word, last: Word): Piece[] {
  let passed = 0
  return first.run.flatMap(text => {
    const [start, end] = [Math.max(0, first.start - passed), Math.min(text.length, last.end - passed)]
    passed += text.length
    return start < end ? [{ text, start, end }] : []
  })
}

/** Every element on the page that takes up some of it. */
export function visibleElements(): Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    element => !element.matches(NOT_SEEN) && seen(element) && onPage(element.getBoundingClientRect()),
  )
}

const NOT_SEEN = 'script, style, noscript, template, option, optgroup, datalist, select *'

/** Neighbouring texts in one block with no line break between them. */
function runs(): Text[][] {
  const found: Text[][] = []
  let [current, block]: [Text[], Element | undefined] = [[], undefined]
  const end = () => {
    if (current.some(text => /\S/.test(text.data))) found.push(current)
    current = []
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Element) {
      if (node.localName === 'br') end()
      continue
    }
    const text = node as Text
    if (!canBeRead(text)) {
      end()
      continue
    }
    const own = blockAround(text)
    if (own !== block) end()
    block = own
    current.push(text)
  }
  end()
  return found
}

// One for all: a browser keeps every range up to date, so thousands of them would slow down each change of the page.
const measure = document.createRange()

function canBeRead(text: Text): boolean {
  const parent = text.parentElement
  if (!parent || parent.closest('script, style, noscript, template, textarea, select') || !seen(parent)) return false
  // A text that nobody can select cannot be chosen as a quote.
  if (getComputedStyle(parent).userSelect === 'none') return false
  if (!/\S/.test(text.data)) return true
  measure.selectNodeContents(text)
  return onPage(measure.getBoundingClientRect())
}

function seen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Neither squeezed to nothing nor set where no scrolling leads to. */
function onPage({ width, height, right, bottom }: DOMRect): boolean {
  return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0
}

/** The nearest element around a node whose text stands apart from what is around it. */
export function blockAround(node: Node): Element {
  const element = node.parentElement
  if (!element) return document.documentElement
  return /^(inline|contents|ruby)/.test(getComputedStyle(element).display) ? blockAround(element) : element
}
