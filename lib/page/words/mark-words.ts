/** Marks the known words of this document, and shows the card of the one that is pointed at or asked for. */

import type { CardContent } from '@/lib/model/card'
import { matchWords } from '@/lib/text/match-words'
import type { WordIndex } from '@/lib/text/word-index'
import { cardDoor } from './card-door'
import { onRest } from './hover'
import type { Place } from './marks'
import { elementOf, Marks, rangeOf, wordsAt } from './marks'
import { boxesOf } from './measure'
import { nextWord } from './next-word'
import type { Mode } from './paint'
import { Painter } from './paint'
import { Watch } from './watch'

type Outside = {
  rootOf: (element: Element) => ShadowRoot | null
  /** What these words mean; afterwards the card's script is in the page. */
  explain: (words: string) => Promise<CardContent | undefined>
  isAlive: () => boolean
  /** A newer copy of us draws here now, or none may. */
  replaced: () => void
}

export class MarkedPage {
  #marks = new Marks()
  #ours = new WeakSet<Node>()
  #painter: Painter
  #watch: Watch
  #endRest: () => void
  #asked = 0
  #last: Place | undefined
  #open: { place: Place; close: () => void } | undefined

  constructor(
    private index: WordIndex,
    mode: Mode,
    private readonly outside: Outside,
  ) {
    const painter = new Painter(outside)
    painter.mode = mode
    this.#painter = painter
    this.#watch = new Watch({
      rootOf: outside.rootOf,
      isOurs: node => this.#ours.has(node),
      read: run => {
        const marked = this.#marks.set(run, matchWords(run.text, this.index))
        if (marked) painter.add(marked)
      },
      lost: text => this.#marks.forget(text),
      changed: painter.refresh,
    })
    const hovered = {
      marks: this.#marks,
      roots: this.#watch.roots,
      isMarked: (place: Place) => painter.isMarked(place),
    }
    this.#endRest = onRest(hovered, place => void this.#show(place, false))
    this.#watch.readAll()
  }

  /** Another glossary, or another wish how much is marked. */
  update(index: WordIndex, mode: Mode): void {
    this.index = index
    this.#painter.mode = mode
    this.#marks.clear()
    this.#painter.clear()
    this.#watch.readAll()
  }

  /** Sees what the page did without a change of its elements. */
  look(): void {
    this.#watch.look()
    this.#painter.look()
  }

  /** Opens the card of the next marked word, with the focus in it. */
  next(): void {
    const place = nextWord(this.#painter.places(), this.#last)
    if (place) void this.#show(place, true)
  }

  stop(): void {
    this.#asked++
    this.#open?.close()
    this.#endRest()
    this.#watch.stop()
    this.#painter.stop()
  }

  async #show(place: Place, focus: boolean): Promise<void> {
    const shown = this.#open?.place
    if (!focus && shown?.run === place.run && shown.at === place.at) return
    const turn = ++this.#asked
    const content = await this.outside.explain(wordsAt(place))
    const range = place.run.gone ? undefined : rangeOf(place)
    const element = elementOf(place)
    if (turn !== this.#asked || !content || !range || !element) return
    this.#open?.close()
    this.#last = place
    let closed = false
    const anchor = { element, boxes: () => (place.run.gone ? [] : boxesOf(range)) }
    const close = cardDoor()?.(content, anchor, {
      focus,
      ours: host => this.#ours.add(host),
      closed: () => {
        closed = true
        this.#open = undefined
        this.#painter.open(undefined)
      },
    })
    if (!close || closed) return
    this.#open = { place, close }
    this.#painter.open(place)
  }
}
