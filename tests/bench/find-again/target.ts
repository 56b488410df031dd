/** A part of a text node: where some of the words of a quote are. */
export type Piece = { text: Text; start: number; end: number }

/** What is looked for, in the page as it is now: the truth that the mutations keep. */
export type Target = { kind: 'quote'; pieces: Piece[] } | { kind: 'element'; element: Element }

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, start, end }) => text.data.slice(start, end)).join('')
}

export function rangeOf(pieces: readonly Piece[]): Range {
  const [first, last] = [pieces[0], pieces.at(-1)]
  const range = document.createRange()
  if (!first || !last) return range
  range.setStart(first.text, first.start)
  range.setEnd(last.text, last.end)
  return range
}

/** The nodes a target is made of. */
export function nodesOf(target: Target): Node[] {
  return target.kind === 'quote' ? target.pieces.map(({ text }) => text) : [target.element]
}

/** A target of one page, in a copy of the page's body that was made just now and not changed yet. */
export function inCopy(target: Target, from: Node, copy: Node): Target {
  if (target.kind === 'element') return { kind: 'element', element: twin(target.element, from, copy) as Element }
  return { kind: 'quote', pieces: target.pieces.map(each => ({ ...each, text: twin(each.text, from, copy) as Text })) }
}

function twin(node: Node, from: Node, copy: Node): Node {
  if (node === from) return copy
  const parent = node.parentNode
  const index = parent ? [...parent.childNodes].indexOf(node as ChildNode) : -1
  const found = parent && twin(parent, from, copy).childNodes[index]
  if (!found) throw new Error('The node is not in the page')
  return found
}

/** The texts in an element, in the page's order, scripts and styles too where `everything` is asked for. */
export function* textsIn(root: Node, everything = false): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (everything || !text.parentElement?.closest(UNREAD)) yield text
  }
}

const UNREAD = 'script, style, noscript, template, textarea, select, datalist'

/** The range between two offsets in the texts of an element; `undefined` where they are not in it. */
export function stretch(texts: Iterable<Text>, start: number, end: number): Range | undefined {
  const range = document.createRange()
  let [passed, begun] = [0, false]
  for (const text of texts) {
    if (!begun && start < passed + text.length) {
      range.setStart(text, start - passed)
      begun = true
    }
    if (begun && end <= passed + text.length) {
      range.setEnd(text, end - passed)
      return range
    }
    passed += text.length
  }
  return undefined
}
