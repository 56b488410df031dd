import { codeOf, WORD } from '@/lib/text/fold'

/** Text that reads as one stretch, over inline elements too: where each of its nodes starts in `text`. */
export type Run = { text: string; nodes: Text[]; starts: number[] }

/** How to look into a shadow root, and whom to tell that there is one. */
export type Roots = { rootOf: (element: Element) => ShadowRoot | null; met: (root: ShadowRoot) => void }

/** Numbers of the kinds of nodes; to ask `Node` for them each time takes as long as to ask the node. */
const ELEMENT = 1
const TEXT = 3
/** What is done with an element, told by its name; without `INLINE` it is a block, as every name not in the list. */
const SKIPPED = 1
const INLINE = 2
/** It may have a shadow root. Asking every element would cost as much as all the rest, so not those that are many. */
const HOST = 4
/** A line of text ends there. */
const BREAK = 8
const NAMES: [kind: number, names: string][] = [
  [SKIPPED, 'script,style,noscript,textarea,input,select,code,pre,kbd,samp,iframe,object,svg,math,button'],
  [INLINE, 'a,abbr,b,bdi,cite,del,dfn,em,font,i,ins,label,mark,q,ruby,s,small,strong,sub,sup,time,u,var,wbr'],
  [INLINE | BREAK, 'br'],
  [INLINE | HOST, 'span'],
  [0, 'li,td,tr,img'],
]
const kinds = new Map(NAMES.flatMap(([kind, names]) => names.split(',').map(name => [name, kind])))

/** A run longer than this ends at the next node: text is not put together without end. */
const LONG = 50_000
/** The walk pauses each time it has seen so many nodes. */
const MANY = 500
const PAUSE: Run = { text: '', nodes: [], starts: [] }
const OBJECT = '\ufffc'

/**
 * Every run from `first` to `last`, two siblings or one node twice, and in the shadow roots inside; one without
 * nodes is a pause, where there is much without text. Returns false when the page took the node away where the walk stood,
 * so that the rest was not seen.
 */
export function* runsBetween(first: Node, last: Node, roots: Roots): Generator<Run, boolean> {
  const inside: ShadowRoot[] = []
  const stretch = new Stretch()
  const above = first.parentNode
  /** What the elements around the node are; to ask each a second time where it ends would cost as much as the text. */
  const open: number[] = []
  let node: Node | null = first
  for (let visited = 1; node; visited++) {
    let next: Node | null = null
    const type: number = node.nodeType
    if (type === TEXT) {
      const { data } = node as Text
      if (stretch.isParted(data)) yield stretch.end()
      stretch.add(node as Text, data)
    } else if (type === ELEMENT) {
      const kind = kindOf(node as Element)
      const root = kind & HOST ? roots.rootOf(node as Element) : null
      if (root) inside.push(root)
      if (kind & SKIPPED) stretch.part(OBJECT)
      else {
        if (stretch.endsAt(node as Element, kind)) yield stretch.end()
        next = node.firstChild
        if (next) open.push(kind)
      }
    }
    while (!next && node !== last) {
      next = node.nextSibling
      if (next) break
      node = node.parentNode as Node
      if (!node || node === above) return false
      if (stretch.endsAt(node as Element, open.pop() ?? 0)) yield stretch.end()
    }
    node = next
    if (visited % MANY === 0) yield PAUSE
  }
  if (stretch.nodes.length > 0) yield stretch.end()
  for (const root of inside) {
    roots.met(root)
    if (root.firstChild && root.lastChild) yield* runsBetween(root.firstChild, root.lastChild, roots)
  }
  return true
}

/** The siblings that may share a run with this node: from the block border before it to the one after it. */
export function siblingsAround(node: Node): [first: Node, last: Node] {
  let first = node
  while (first.parentNode instanceof Element && isInline(first.parentNode)) first = first.parentNode
  let last = first
  while (first.previousSibling && isInline(first.previousSibling)) first = first.previousSibling
  while (last.nextSibling && isInline(last.nextSibling)) last = last.nextSibling
  return [first, last]
}

export function isInline(node: Node): boolean {
  return node.nodeType !== ELEMENT || (kindOf(node as Element) & INLINE) !== 0
}

export function isSkipped(element: Element): boolean {
  return (kindOf(element) & SKIPPED) !== 0
}

function kindOf(element: Element): number {
  const { localName } = element
  const kind = kinds.get(localName) ?? HOST
  return element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false'
    ? kind | SKIPPED
    : kind
}

/** Gathers the text of neighbouring nodes. */
class Stretch {
  nodes: Text[] = []
  #text = ''
  #starts: number[] = []
  /** The elements that begin or end between the last letter and what comes next. */
  #crossed: Element[] = []
  /** The last unit of the text, or 0. */
  #last = 0

  add(node: Text, data: string): void {
    if (data === '' || (this.nodes.length === 0 && data.charCodeAt(0) <= 32 && data.trim() === '')) return
    this.nodes.push(node)
    this.#starts.push(this.#text.length)
    this.part(data)
  }

  /** Adds what stands in the text without being a text of the page. */
  part(text: string): void {
    if (this.nodes.length === 0) return
    this.#text += text
    this.#last = text.charCodeAt(text.length - 1)
    this.#crossed = []
  }

  /** Whether the stretch ends where this element begins or ends. */
  endsAt(element: Element, kind: number): boolean {
    if (this.nodes.length === 0 || !(kind & INLINE)) return this.nodes.length > 0
    if (kind & BREAK) this.part('\n')
    else this.#crossed.push(element)
    return false
  }

  /**
   * Whether it ends before this text. An element between two letters may set them apart on the screen: "Filter" and
   * "View" in two cells of a flex box are two words, "pi" and "vot" are one. Styles are only asked in this rare case.
   */
  isParted(data: string): boolean {
    if (this.#text.length > LONG) return true
    if (this.#crossed.length === 0 || data === '' || !isLetter(this.#last) || !isLetter(data.charCodeAt(0)))
      return false
    return this.#crossed.some(element => {
      const { display } = getComputedStyle(element)
      return display !== 'inline' && display !== 'contents'
    })
  }

  end(): Run {
    const run = { text: this.#text, nodes: this.nodes, starts: this.#starts }
    this.nodes = []
    this.#text = ''
    this.#starts = []
    this.#crossed = []
    this.#last = 0
    return run
  }
}

function isLetter(unit: number): boolean {
  return codeOf(unit) > WORD
}
