import type { CardContent } from '@/lib/model/card'
import type { Match } from '@/lib/text/match-words'
import type { WordIndex } from '@/lib/text/word-index'
import type { Look, MarkedPage } from './marks-door'
import { marksDoor } from './marks-door'
import type { Run } from './walk'
import { Watch } from './watch'

type Outside = {
  rootOf: (element: Element) => ShadowRoot | null
  /** Afterwards the script that marks words is in the page. */
  marks: () => Promise<unknown>
  /** What these words mean; afterwards the card's script is in the page. */
  explain: (words: string) => Promise<CardContent | undefined>
  /** These words were in view for a while with their cards unopened. */
  met: (words: string[]) => void
  isAlive: () => boolean
  /** A newer copy of us draws here now, or none may. */
  replaced: () => void
}

/** Reads a page for known words. What marks them comes into the page only where there is one. */
export class KnownWords {
  readonly #outside: Outside
  readonly #watch: Watch
  #look: Look
  #page: MarkedPage | undefined
  /** What was found before there was somebody to mark it. */
  #early: [Run, Match[]][] = []
  #asked = false

  constructor(index: WordIndex, look: Look, outside: Outside) {
    this.#outside = outside
    this.#look = look
    this.#watch = new Watch(index, {
      rootOf: outside.rootOf,
      isOurs: node => this.#page?.isOurs(node) === true,
      read: (run, matches) => {
        if (this.#page) this.#page.read(run, matches)
        else if (matches.length > 0) void this.#mark(run, matches)
      },
      lost: text => {
        this.#early = this.#early.filter(([{ nodes }]) => !nodes.includes(text))
        this.#page?.lost(text)
      },
      changed: () => this.#page?.changed(),
    })
    this.#watch.readAll()
  }

  /** Another glossary, or another wish how much is marked. */
  update(index: WordIndex, look: Look): void {
    this.#look = look
    this.#early = []
    this.#page?.clear(look)
    this.#watch.readAll(index)
  }

  /** Sees what the page did without a change of its elements. */
  look(): void {
    this.#watch.look()
    this.#page?.look()
  }

  /** Opens the card of the next marked word, with the focus in it. */
  next(): void {
    this.#page?.next()
  }

  stop(): void {
    this.#early = []
    this.#watch.stop()
    this.#page?.stop()
  }

  async #mark(run: Run, matches: Match[]): Promise<void> {
    this.#early.push([run, matches])
    if (this.#asked) return
    this.#asked = true
    await this.#outside.marks()
    if (this.#early.length > 0) this.#page = marksDoor()?.(this.#look, { ...this.#outside, roots: this.#watch.roots })
    for (const [run, matches] of this.#early) this.#page?.read(run, matches)
    this.#asked = this.#page !== undefined
    this.#early = []
  }
}
