import { inSlices } from './slices'
import type { Run } from './walk'
import { isInline, isSkipped, runsBetween, siblingsAround } from './walk'

type Reader = {
  rootOf: (element: Element) => ShadowRoot | null
  /** Elements of our own, which are no part of the page. */
  isOurs: (node: Node) => boolean
  /** Takes a run that is new or has changed. */
  read: (run: Run) => void
  /** The page changed this text or threw it away: what was known of it is wrong. */
  lost: (text: Text) => void
  /** Something was lost or read: called once for many changes. */
  changed: () => void
}

/** Reads the page once, then only what changes in it. */
export class Watch {
  readonly roots = new Set<ShadowRoot>()
  #observer = new MutationObserver(records => this.#see(records))
  #queue: (() => boolean)[] = []
  #working = false
  /** One element of each name whose class has not come yet: it may bring a shadow root. */
  #unborn = new Map<string, Element>()

  constructor(private readonly reader: Reader) {
    this.#observe(document)
  }

  /** Reads everything anew. */
  readAll(): void {
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
        this.reader.lost(target as Text)
        touched.add(target)
        continue
      }
      if ([...addedNodes, ...removedNodes].every(node => this.reader.isOurs(node))) continue
      for (const node of removedNodes) this.#lose(node)
      for (const node of addedNodes) touched.add(node)
      // A run may have been cut in two or grown together where the change took place.
      for (const beside of [previousSibling, nextSibling]) if (beside && isInline(beside)) touched.add(beside)
    }
    const done = new Set<Node>()
    for (const node of touched) this.#reread(node, touched, done)
    this.reader.changed()
    void this.#work()
  }

  #reread(node: Node, touched: Set<Node>, done: Set<Node>): void {
    if (!node.isConnected || this.reader.isOurs(node)) return
    for (let above = node.parentNode; above; above = above.parentNode)
      if (touched.has(above) || (above instanceof Element && isSkipped(above))) return
    const [first, last] = isInline(node) ? siblingsAround(node) : [node, node]
    if (done.has(first)) return
    done.add(first)
    this.#enqueue(first, last)
  }

  #lose(node: Node): void {
    if (node instanceof Text) this.reader.lost(node)
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) this.reader.lost(walker.currentNode as Text)
  }

  #enqueue(first: Node, last: Node): void {
    const { rootOf, isOurs, read } = this.reader
    const runs = runsBetween(first, last, {
      rootOf: element => {
        const { localName } = element
        if (localName.includes('-') && !element.matches(':defined')) this.#unborn.set(localName, element)
        return isOurs(element) ? null : rootOf(element)
      },
      met: root => this.#meet(root),
    })
    this.#queue.push(() => {
      const { done, value } = runs.next()
      if (!done) read(value)
      else if (!value && first.isConnected && first.parentNode === last.parentNode) this.#enqueue(first, last)
      return done === true
    })
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
    await inSlices(() => {
      if (this.#queue[0]?.()) this.#queue.shift()
      return this.#queue.length > 0
    })
    this.#working = false
    this.reader.changed()
  }
}
