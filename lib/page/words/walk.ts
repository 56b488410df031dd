import { codeOf, WORD } from '@/lib/text/fold'

/** Text that reads as one stretch, over inline elements too: where each of its nodes starts in `text`. */
export type Run = { text: string; nodes: Text[]; starts: number[] }

/** How to look into a shadow root, and whom to tell that there is one. */
export type Roots = { rootOf: (element: Element) => ShadowRoot | null; met: (root: ShadowRoot) => void }

/** The number of a kind of node; to ask `Node` for it each time takes as long as to ask the node. */
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
  [0, 'ul,ol,li,table,tbody,td,th,tr,img,figure,form'],
]
const kinds = new Map(NAMES.flatMap(([kind, names]) => names.split(',').map(name => [name, kind])))

/** A run longer than this ends at the next node: text is not put together without end. */
const LONG = 50_000
/** The walk pauses each time it has seen so many nodes. */
const MANY = 500
const PAUSE: Run = newRun()
const OBJECT = '\ufffc'
const EDITABLE = '[contenteditable]'

/**
 * Every run from `first` to `last`, two siblings or one node twice, and in the shadow roots inside; one without
 * nodes is a pause, where there is much without text. Returns false when the page took the node away where the walk stood,
 * so that the rest was not seen. All in one piece: a page's script runs without being compiled at first.
 */
export function* runsBetween(first: Node, last: Node, roots: Roots): Generator<Run, boolean> {
  const inside: ShadowRoot[] = []
  const above = first.parentNode
  const mayEdit = first !== last || mayBeEdited(first)
  let run = newRun()
  /** The last unit of the run's text where that is the page's, and the elements that begin or end behind it. */
  let unit = 0
  let crossed: Element[] = []
  /** What the elements around the node are; to ask each a second time where it ends would cost as much as the text. */
  const open: number[] = []
  let node: Node | null = first
  for (let visited = 1; node; visited++) {
    let next: Node | null = null
    const name: string | undefined = (node as Element).localName
    if (name !== undefined) {
      let kind = kinds.get(name) ?? HOST
      if (mayEdit && isEditable(node as Element)) kind |= SKIPPED
      const root = kind & HOST ? roots.rootOf(node as Element) : null
      if (root) inside.push(root)
      if (run.nodes.length > 0)
        if (kind & (SKIPPED | BREAK)) {
          run.text += kind & SKIPPED ? OBJECT : '\n'
          unit = 0
        } else if (kind & INLINE) crossed.push(node as Element)
        else {
          yield run
          run = newRun()
        }
      if (!(kind & SKIPPED)) next = node.firstChild
      if (next) open.push(kind)
    } else if (node.nodeType === TEXT) {
      const { data } = node as Text
      const isFirst = run.nodes.length === 0
      if (isFirst ? data.charCodeAt(0) > 32 || data.trim() !== '' : data !== '') {
        if (!isFirst && (run.text.length > LONG || (crossed.length > 0 && isParted(unit, data, crossed)))) {
          yield run
          run = newRun()
        }
        run.nodes.push(node as Text)
        run.starts.push(run.text.length)
        run.text += data
        unit = data.charCodeAt(data.length - 1)
        if (crossed.length > 0) crossed = []
      }
    }
    while (!next && node !== last) {
      next = node.nextSibling
      if (next) break
      node = node.parentNode as Node
      if (!node || node === above) return false
      const kind = open.pop() ?? 0
      if (run.nodes.length === 0) continue
      if (kind & INLINE) crossed.push(node as Element)
      else {
        yield run
        run = newRun()
      }
    }
    node = next
    if (visited % MANY === 0) yield PAUSE
  }
  if (run.nodes.length > 0) yield run
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
  return !(node instanceof Element) || (kindOf(node) & INLINE) !== 0
}

export function isSkipped(element: Element): boolean {
  return (kindOf(element) & SKIPPED) !== 0
}

function kindOf(element: Element): number {
  const kind = kinds.get(element.localName) ?? HOST
  return isEditable(element) ? kind | SKIPPED : kind
}

function isEditable(element: Element): boolean {
  return element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false'
}

/** To ask an element for the editors in it is cheaper than to ask each element whether it is one. */
function mayBeEdited(node: Node): boolean {
  return !(node instanceof Element) || node.matches(EDITABLE) || node.querySelector(EDITABLE) !== null
}

/**
 * Whether what was crossed since this unit sets the text behind it apart. An element between two letters may do so on the
 * screen: "Filter" and "View" in two cells of a flex box are two words, "pi" and "vot" are one. Styles are only asked in
 * this rare case.
 */
function isParted(unit: number, data: string, crossed: Element[]): boolean {
  if (!isLetter(unit) || !isLetter(data.charCodeAt(0))) return false
  return crossed.some(element => {
    const { display } = getComputedStyle(element)
    return display !== 'inline' && display !== 'contents'
  })
}

function newRun(): Run {
  return { text: '', nodes: [], starts: [] }
}

function isLetter(unit: number): boolean {
  return codeOf(unit) > WORD
}
