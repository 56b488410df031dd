import { isElement, isText, nextNode } from '@/lib/page/capture/composed'
import type { Deadline } from '@/lib/page/capture/seen-texts'
import { bare } from '@/lib/text/bare'
import { characterAt } from '@/lib/text/plain-text'

const UNREAD = new Set(['head', 'script', 'style', 'noscript', 'template', 'textarea', 'select', 'datalist'])
/** Elements that do not end a word, as far as their names tell: styles are not asked. */
const INLINE = new Set(
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,font,i,ins,kbd,label,mark,q,s,samp,slot,small,span,strong,sub,sup,time,tspan,u,var,wbr'.split(
    ',',
  ),
)
/** A longer text node is kept in pieces, so that a place in it is soon found. */
const PIECE = 4_000
/** How many nodes are passed between two looks at the clock. */
const STEP = 1_024

type Piece = { node: Text; from: number; to: number; start: number }
/** A part of the text, in units. */
export type Stretch = { from: number; to: number }

/**
 * All text of some documents and the shadow roots in them as one bare text, and where in it each element stands. Nothing
 * is asked about styles: whether something can be seen is asked of the few places that come into question.
 */
export class TextMap {
  text = ''
  readonly elements = new Map<Element, Stretch>()
  #pieces: Piece[] = []
  #parts: string[] = []
  #length = 0
  #spaced = true

  constructor(documents: readonly Document[], until: Deadline) {
    for (const document of documents) this.#readDocument(document, until)
    this.text = this.#parts.join('')
    this.#parts = []
  }

  /** The stretch as a range of the page; where its ends lie in different roots, it ends with the first text. */
  rangeOf({ from, to }: Stretch): Range {
    const first = this.#place(from, false)
    const last = this.#place(to - 1, true)
    const range = first.node.ownerDocument.createRange()
    range.setStart(first.node, first.offset)
    const isOneRoot = last.node.getRootNode() === first.node.getRootNode()
    const end = isOneRoot ? last : { node: first.node, offset: first.node.length }
    range.setEnd(end.node, end.offset)
    return range
  }

  /** The text node that holds the unit at a place. */
  nodeAt(at: number): Text | undefined {
    return this.#pieceAt(at)?.node
  }

  #readDocument(document: Document, until: Deadline): void {
    // Nothing reads on from one document into the next.
    this.#add('\0')
    const open: Element[] = []
    const close = (parent: Node | null) => {
      while (open.length > 0 && open.at(-1) !== parent) this.#close(open.pop() as Element)
    }
    let node: Node | null = document.documentElement
    for (let count = 1; node; count++) {
      if (count % STEP === 0 && performance.now() > until) break
      close(parentOf(node))
      if (isText(node)) this.#read(node)
      else if (isElement(node)) {
        this.#border(node)
        this.elements.set(node, { from: this.#length, to: this.#length })
        open.push(node)
      }
      node = nextNode(node, isElement(node) && !UNREAD.has(node.localName))
    }
    close(null)
  }

  #close(element: Element): void {
    const stretch = this.elements.get(element)
    if (stretch) stretch.to = this.#length
    this.#border(element)
  }

  #border({ localName }: Element): void {
    if (!this.#spaced && !INLINE.has(localName)) this.#add(' ')
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    this.#spaced = /[ \0]$/.test(text)
  }

  #read(node: Text): void {
    const { data } = node
    for (let from = 0; from < data.length; ) {
      if (this.#spaced) from += data.slice(from).search(/\S|$/)
      const to = data.length - from > PIECE ? characterAt(data, from + PIECE)[1] : data.length
      const text = bare(data.slice(from, to))
      if (text) {
        this.#pieces.push({ node, from, to, start: this.#length })
        this.#add(text)
      }
      from = to
    }
  }

  #pieceAt(at: number): Piece | undefined {
    let [low, high] = [0, this.#pieces.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#pieces[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return this.#pieces[low]
  }

  /** Where the unit at a place begins, or where it ends. */
  #place(at: number, isEnd: boolean): { node: Text; offset: number } {
    const piece = this.#pieceAt(at)
    if (!piece) throw new Error('the map has no text')
    const { node, from, to, start } = piece
    // The longest beginning that lacks the unit ends where it begins.
    let [low, high] = [0, to - from]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (bare(node.substringData(from, middle)).length <= at - start) low = middle
      else high = middle - 1
    }
    const begin = from + low
    return { node, offset: isEnd ? characterAt(node.data, Math.min(begin + 1, node.length))[1] : begin }
  }
}

function parentOf(node: Node): Node | null {
  const parent = node.parentNode
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : parent
}
