import type { Match } from '@/lib/text/match-words'
import type { WordIndex } from '@/lib/text/word-index'
import { readBetween } from './read'
import { inSlices } from './slices'
import type { Run } from './walk'
import { isInline, isSkipped, siblingsAround } from './walk'

type Reader = {
  rootOf: (element: Element) => ShadowRoot | null
  /** Elements of our own, which are no part of the page. */
  isOurs: (node: Node) => boolean
  /** Takes a run that is new or has changed, with the known words in it. */
  read: (run: Run, matches: Match[]) => void
  /** The page changed this text or threw it away: what was known of it is wrong. */
  lost: (text: Text) => void
  /** The page changed: called once for many changes. */
  changed: () => void
}

/** Reads the page once, then only what changes in it. */
export class Watch {
  readonly #reader: Reader
  #index: WordIndex
  readonly roots = new Set<ShadowRoot>()
  #observer = new MutationObserver(records => this.#see(records))
  #queue: Iterator<unknown>[] = []
  #working = false
  /** One element of each name whose class has not come yet: it may bring a shadow root. */
  #unborn = new Map<string, Element>()

  constructor(index: WordIndex, reader: Reader) {
    this.#index = index
    this.#reader = reader
    this.#observe(document)
  }

  /** Reads everything anew, and from now on with this index. */
  readAll(index = this.#index): void {
    this.#index = index
    this.#queue = []
    if (document.body) this.#enqueue(document.body, document.body)
    void this.#work()
  }

  /** Reads everything anew when elements got their class since: nothing tells of it. */
  look(): void {
    for (const [name, element] of this.#unborn)
      if (element.matches(':defined')) {
        this.#unborn.delete(name)
        this.readAll()
      }
  }

  stop(): void {
    this.#observer.disconnect()
    this.#queue = []
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  #see(records: MutationRecord[]): void {
    const touched = new Set<Node>()
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        this.#reader.lost(target as Text)
        touched.add(target)
        continue
      }
      if ([...addedNodes, ...removedNodes].every(node => this.#reader.isOurs(node))) continue
      for (const node of removedNodes) this.#lose(node)
      for (const node of addedNodes) touched.add(node)
      // A run may have been cut in two or grown together where the change took place.
      for (const beside of [previousSibling, nextSibling]) if (beside && isInline(beside)) touched.add(beside)
    }
    const done = new Set<Node>()
    for (const node of touched) this.#reread(node, touched, done)
    this.#reader.changed()
    void this.#work()
  }

  #reread(node: Node, touched: Set<Node>, done: Set<Node>): void {
    if (!node.isConnected || this.#reader.isOurs(node)) return
    for (let above = node.parentNode; above; above = above.parentNode)
      if (touched.has(above) || (above instanceof Element && isSkipped(above))) return
    const [first, last] = isInline(node) ? siblingsAround(node) : [node, node]
    if (done.has(first)) return
    done.add(first)
    this.#enqueue(first, last)
  }

  #lose(node: Node): void {
    if (node instanceof Text) this.#reader.lost(node)
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) this.#reader.lost(walker.currentNode as Text)
  }

  #enqueue(first: Node, last: Node): void {
    this.#queue.push(this.#readBetween(first, last))
  }

  *#readBetween(first: Node, last: Node): Generator<undefined, void> {
    const { rootOf, isOurs, read } = this.#reader
    const roots = {
      rootOf: (element: Element) => {
        const { localName } = element
        if (localName.includes('-') && !element.matches(':defined')) this.#unborn.set(localName, element)
        return isOurs(element) ? null : rootOf(element)
      },
      met: (root: ShadowRoot) => this.#meet(root),
    }
    const isWhole = yield* readBetween(first, last, roots, this.#index, read)
    if (!isWhole && first.isConnected && first.parentNode === last.parentNode) this.#enqueue(first, last)
  }

  /** Much is left: what the person sees goes before the rest, even if it is read twice. */
  #screenFirst(): void {
    for (const part of [0.9, 0.7, 0.5, 0.3, 0.1]) {
      let block = document.elementFromPoint(innerWidth / 2, innerHeight * part)
      while (block && isInline(block)) block = block.parentElement
      // What is much longer than the window does not begin in it.
      if (block && block.clientHeight < 2 * innerHeight) this.#queue.unshift(this.#readBetween(block, block))
    }
  }

  #meet(root: ShadowRoot): void {
    if (this.roots.has(root)) return
    for (const old of this.roots) if (!old.isConnected) this.roots.delete(old)
    this.roots.add(root)
    this.#observe(root)
  }

  async #work(): Promise<void> {
    if (this.#working) return
    this.#working = true
    const step = () => {
      if (this.#queue[0]?.next().done) this.#queue.shift()
      return this.#queue.length > 0
    }
    await inSlices(step, () => this.#screenFirst())
    this.#working = false
  }
}
