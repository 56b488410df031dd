import type { PlaceToShow } from '@/lib/model/looking'
import type { Place } from './find-again'
import type { Drawn } from './highlight'
import { highlight } from './highlight'
import { boxesOf, holderOf, stands } from './place'
import { reveal } from './reveal'
import { Stage } from './stage'

/** Milliseconds a place is shown while its page is seen, and those it takes to fade. */
const SHOWN_FOR = 8_000
const FADING = 400

/** A place as it is shown: brought into view, marked, read out; after some seconds, or with Escape, nothing is left. */
export class ShownPlace {
  #place: Place
  #stage: Stage
  #words: Drawn | undefined
  #ending = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(place: Place, { sure, said, language }: Pick<PlaceToShow, 'sure' | 'said' | 'language'>) {
    this.#place = place
    reveal(place)
    this.#stage = new Stage(language, sure)
    this.#stage.say(said)
    this.#words = 'range' in place && !holderOf(place)?.closest('svg') ? highlight(place.range, sure) : undefined
    if (!this.#words) this.#follow()
    this.#listen()
    this.#count()
  }

  /** Our own element, which is no part of the page. */
  get host(): Element {
    return this.#stage.host
  }

  clear(): void {
    if (this.#ending.signal.aborted) return
    this.#ending.abort()
    clearTimeout(this.#timer)
    this.#words?.clear()
    this.#stage.remove()
  }

  /** The outline goes where its element goes, and with it. */
  #follow = () => {
    if (this.#ending.signal.aborted) return
    if (stands(this.#place)) this.#stage.outline(boxesOf(this.#place).inPage)
    else this.clear()
    requestAnimationFrame(this.#follow)
  }

  #listen(): void {
    const { signal } = this.#ending
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && this.clear()
    const views = new Set([window, holderOf(this.#place)?.ownerDocument.defaultView])
    // The page's own keys go on working: it hears this one too.
    for (const view of views) view?.addEventListener('keydown', leave, { capture: true, signal })
    document.addEventListener('visibilitychange', () => this.#count(), { signal })
  }

  /** Nobody sees a page that is not in front: its time begins when it is. */
  #count(): void {
    clearTimeout(this.#timer)
    if (document.hidden) return
    this.#timer = setTimeout(() => {
      this.#words?.fade()
      this.#stage.fade()
      this.#timer = setTimeout(() => this.clear(), FADING)
    }, SHOWN_FOR)
  }
}
