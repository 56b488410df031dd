import { documentsIn } from '@/lib/page/capture/frames'

/** Every way a press, a move or a key can reach a page: some pages stop the usual ones at their window. */
const EVENTS = [
  'pointermove',
  'pointerover',
  'mousemove',
  'mouseover',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'dragstart',
  'selectstart',
  'keydown',
  'keypress',
  'keyup',
] as const

/** Listens on a page and in its frames until the signal; frames that appear later are joined when one points at them. */
export class Listening {
  #heard: (event: Event, document: Document) => void
  #moved: () => void
  #signal: AbortSignal
  #joined = new WeakSet<Document>()

  constructor(heard: (event: Event, document: Document) => void, moved: () => void, signal: AbortSignal) {
    this.#heard = heard
    this.#moved = moved
    this.#signal = signal
    for (const document of documentsIn(window.document)) this.join(document)
  }

  join(document: Document): void {
    const view = document.defaultView
    if (!view || this.#joined.has(document)) return
    this.#joined.add(document)
    const signal = this.#signal
    for (const type of EVENTS)
      view.addEventListener(type, event => this.#heard(event, document), { capture: true, passive: false, signal })
    for (const type of ['scroll', 'resize'])
      view.addEventListener(type, this.#moved, { capture: true, passive: true, signal })
  }
}
