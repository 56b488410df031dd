import { kindOf, WORD } from '@/lib/text/fold'

/** Text that reads as one stretch, over inline elements too: where each of its nodes starts in `text`. */
export type Run = { text: string; nodes: Text[]; starts: number[] }

/** How to look into a shadow root, and whom to tell that there is one. */
export type Roots = { rootOf: (element: Element) => ShadowRoot | null; met: (root: ShadowRoot) => void }

const SKIPPED = new Set(
  'script,style,noscript,textarea,input,select,option,code,pre,kbd,samp,template,iframe,object,svg,math,button'.split(
    ',',
  ),
)
const INLINE = new Set(
  'a,abbr,b,bdi,br,cite,del,dfn,em,font,i,ins,label,mark,q,ruby,s,small,span,strong,sub,sup,time,u,var,wbr'.split(','),
)
/** A run longer than this ends at the next node, so that one slice of work stays short. */
const LONG = 50_000
const OBJECT = '\ufffc'

/**
 * Every run from `first` to `last`, two siblings or one node twice, and in the shadow roots inside. Returns false when
 * the page took the node away where the walk stood, so that the rest was not seen.
 */
export function* runsBetween(first: Node, last: Node, roots: Roots): Generator<Run, boolean> {
  const inside: ShadowRoot[] = []
  const stretch = new Stretch()
  const above = first.parentNode
  let node: Node | null = first
  while (node) {
    const root = node instanceof Element ? roots.rootOf(node) : null
    if (root) inside.push(root)
    const read = node instanceof Text ? stretch.add(node) : node instanceof Element ? stretch.enter(node) : undefined
    if (read) yield read
    const child: Node | null = node instanceof Element && !isSkipped(node) ? node.firstChild : null
    while (!child && node !== last && !node.nextSibling) {
      node = node.parentNode
      if (!(node instanceof Element) || node === above) return false
      const left = stretch.leave(node)
      if (left) yield left
    }
    node = child ?? (node === last ? null : node.nextSibling)
  }
  const rest = stretch.end()
  if (rest) yield rest
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
  return !(node instanceof Element) || INLINE.has(node.localName)
}

export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || (element.getAttribute('contenteditable') ?? 'false') !== 'false'
}

/** Gathers the text of neighbouring nodes; each method gives back the run that ends there, if one does. */
class Stretch {
  #run: Run = { text: '', nodes: [], starts: [] }
  #crossed: Element[] = []

  add(node: Text): Run | undefined {
    const crossed = this.#crossed
    const ended = this.#run.text.length > LONG || parts(this.#run.text, node.data, crossed) ? this.end() : undefined
    this.#run.starts.push(this.#run.text.length)
    this.#run.nodes.push(node)
    this.#run.text += node.data
    if (crossed.length > 0) this.#crossed = []
    return ended
  }

  enter(element: Element): Run | undefined {
    if (element.localName === 'br') this.#run.text += '\n'
    else if (isSkipped(element)) this.#run.text += OBJECT
    else return this.leave(element)
    return undefined
  }

  leave(element: Element): Run | undefined {
    this.#crossed.push(element)
    return isInline(element) ? undefined : this.end()
  }

  end(): Run | undefined {
    const run = this.#run
    this.#run = { text: '', nodes: [], starts: [] }
    return run.nodes.length > 0 && /\S/.test(run.text) ? run : undefined
  }
}

/**
 * Whether an element between two letters sets them apart on the screen: "Filter" and "View" in two cells of a flex box
 * are two words, "pi" and "vot" are one. Styles are only asked in this rare case.
 */
function parts(before: string, after: string, crossed: Element[]): boolean {
  if (crossed.length === 0 || before === '' || after === '') return false
  if (kindOf(before.charCodeAt(before.length - 1)) !== WORD || kindOf(after.charCodeAt(0)) !== WORD) return false
  return crossed.some(element => {
    const { display } = getComputedStyle(element)
    return display !== 'inline' && display !== 'contents'
  })
}
