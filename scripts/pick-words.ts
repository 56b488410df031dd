// Runs inside a page: chooses words a reader could see, selects them, and says by its own reckoning what the
// product should have kept. Sent to the browser as text, so it may use nothing from outside itself.

export type Picked = {
  /** The selected text as the DOM gives it. */
  words: string
  /** The visible text of the block around the words, with white space folded. */
  block: string
  headings: string[]
  title: string
}

/** Selects 1 to 6 words in one block. The same seed chooses the same words. `undefined` where no words are visible. */
export function pickWords(seed: number): Picked | undefined {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
  const random = mulberry(seed)
  const runs = readableRuns()
  const run = runs[Math.floor(random() * runs.length)]
  if (!run) return undefined
  const range = someWords(run)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return {
    words: range.toString(),
    block: fold(visibleText(blockOf(range.startContainer))),
    headings: headingsBefore(range),
    title: fold(fold(document.title).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')).slice(0, 300),
  }

  /** Neighbouring pieces of text in one block with nothing unreadable and no line break between them. */
  function readableRuns(): Text[][] {
    const found: Text[][] = []
    let current: Text[] = []
    const end = () => {
      if (/\S/.test(current.map(text => text.data).join(''))) found.push(current)
      current = []
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node instanceof Element) {
        if (node.tagName === 'BR' || blockOf(node) === node) end()
        continue
      }
      const text = node as Text
      if (!/\S/.test(text.data) && current.length === 0) continue
      if (!canBeRead(text)) end()
      else {
        if (current[0] && blockOf(current[0]) !== blockOf(text)) end()
        current.push(text)
      }
    }
    end()
    return found
  }

  function canBeRead(text: Text) {
    const parent = text.parentElement
    if (!parent || parent.closest('script, style, noscript, template, textarea, select, svg, math')) return false
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    if (getComputedStyle(parent).userSelect === 'none') return false
    if (!/\S/.test(text.data)) return true
    const around = document.createRange()
    around.selectNodeContents(text)
    const { width, height, right, bottom } = around.getBoundingClientRect()
    return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0
  }

  /** 1 to 6 words of a run, at most 300 units of text, and often across inline elements where there are some. */
  function someWords(texts: Text[]): Range {
    const whole = texts.map(text => text.data).join('')
    const words = [...whole.matchAll(/\S+/g)]
    const first = Math.floor(random() * words.length)
    let last = Math.min(words.length - 1, first + Math.floor(random() * 6))
    const start = words[first]?.index ?? 0
    const endOf = (place: number) => (words[place]?.index ?? 0) + (words[place]?.[0].length ?? 0)
    while (last > first && endOf(last) - start > 300) last -= 1
    const found = document.createRange()
    found.setStart(...pointAt(texts, start, false))
    found.setEnd(...pointAt(texts, endOf(last), true))
    return found
  }

  function pointAt(texts: Text[], at: number, isEnd: boolean): [Text, number] {
    let left = at
    for (const text of texts) {
      if (left < text.length || (isEnd && left === text.length)) return [text, left]
      left -= text.length
    }
    throw new Error('The place lies outside the run')
  }

  function blockOf(node: Node): Element {
    const element = node instanceof Element ? node : node.parentElement
    if (!element?.parentElement) return document.documentElement
    return /^(inline|contents|ruby)/.test(getComputedStyle(element).display) ? blockOf(element.parentElement) : element
  }

  /** The visible text of an element, with a space where a line or a block ends. */
  function visibleText(element: Element): string {
    let text = ''
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    let block = element
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node instanceof Element) {
        if (node.tagName === 'BR') text += ' '
        continue
      }
      const parent = node.parentElement
      if (!parent || parent.closest('script, style, noscript, template, textarea, select')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const own = blockOf(node)
      if (own !== block) text += ' '
      block = own
      text += (node as Text).data
    }
    return text
  }

  /** The headings a reader passed: the nearest one, above it the nearest of a higher rank, and so on; outermost first. */
  function headingsBefore(range: Range): string[] {
    const passed = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => {
      const end = document.createRange()
      end.selectNode(heading)
      return end.compareBoundaryPoints(Range.START_TO_END, range) <= 0
    })
    const found: string[] = []
    let rank = 7
    for (const heading of passed.reverse()) {
      const level = Number(heading.tagName.slice(1))
      const text = fold(visibleText(heading)).slice(0, 200)
      if (level >= rank || text === '') continue
      found.unshift(text)
      rank = level
    }
    return found
  }

  /** Mulberry32: small, and the same everywhere. */
  function mulberry(from: number) {
    let state = from >>> 0
    return () => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }
  }
}
