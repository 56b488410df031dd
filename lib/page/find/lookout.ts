import { documentsIn } from '@/lib/page/capture/frames'
import type { Answer } from './find-again'
import { stands } from './place'

/** Milliseconds late content is waited for. */
const PATIENCE = 15_000
/** From a change of the page to the next look, and between two looks in any case: shadow roots and new frames tell nobody. */
const PAUSE = 400
const REST = 3_000
/** A pause is this many times as long as the look before it took: the page's own work comes first. */
const SHARE = 4

const WORTH = { 'not-found': 0, maybe: 1, found: 2 }

type Deeds = {
  look: () => Answer
  /** Something better was found, or waiting has ended. */
  tell: (answer: Answer, waiting: boolean) => void
  /** Whether a node is one of ours. */
  isOurs: (node: Node) => boolean
}

/**
 * Looks at once, and again when the page changes, for as long as late content is waited for. A better answer replaces
 * a worse one, never the other way; what was found and is drawn anew by the page is looked for again.
 */
export class Lookout {
  #deeds: Deeds
  #best: Answer | undefined
  #end = performance.now() + PATIENCE
  #next = Number.POSITIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined
  #pause = PAUSE
  #watch = new MutationObserver(records => {
    if (records.some(record => this.#isOfPage(record))) this.#lookIn(this.#pause)
  })
  #ending = new AbortController()

  constructor(deeds: Deeds) {
    this.#deeds = deeds
    const again = () => this.#lookIn(this.#pause)
    const { signal } = this.#ending
    for (const type of ['hashchange', 'popstate']) addEventListener(type, again, { signal })
    globalThis.navigation?.addEventListener('currententrychange', again, { signal })
    this.#look()
  }

  stop(): void {
    this.#ending.abort()
    clearTimeout(this.#timer)
    this.#watch.disconnect()
  }

  #look = () => {
    const began = performance.now()
    const waiting = began < this.#end
    this.#next = Number.POSITIVE_INFINITY
    const news = this.#isSettled() ? false : this.#take(this.#deeds.look())
    const found = this.#best?.result === 'found'
    if (this.#best && (news || !(waiting || found))) this.#deeds.tell(this.#best, waiting && !found)
    if (this.#ending.signal.aborted) return
    if (!waiting) {
      this.stop()
      return
    }
    this.#pause = Math.max(PAUSE, SHARE * (performance.now() - began))
    this.#watch.disconnect()
    for (const document of documentsIn(window.document)) this.#watch.observe(document, CHANGES)
    this.#lookIn(Math.max(REST, this.#pause))
  }

  /** Looks again after some milliseconds, unless that is to happen sooner already; a last time when waiting ends. */
  #lookIn(milliseconds: number): void {
    const at = Math.min(performance.now() + milliseconds, Math.max(this.#end, performance.now()))
    if (at >= this.#next) return
    this.#next = at
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#look, at - performance.now() + 1)
  }

  #isSettled(): boolean {
    return this.#best?.result === 'found' && this.#best.places.every(stands)
  }

  /** Whether an answer is news; then it is the one that counts. */
  #take(answer: Answer): boolean {
    const before = this.#best
    const worth = WORTH[answer.result] - (before ? WORTH[before.result] : -1)
    const isDrawnAnew = before?.places.some(place => !stands(place))
    const isNews = worth > 0 || (worth === 0 && (isDrawnAnew || before?.hidden !== answer.hidden))
    if (isNews) this.#best = answer
    return isNews
  }

  #isOfPage({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    return type !== 'childList' || [...addedNodes, ...removedNodes].some(node => !this.#deeds.isOurs(node))
  }
}

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'open'],
}
