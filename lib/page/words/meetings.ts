import type { Place } from './marks'
import { rangeOf } from './marks'
import { boxesOf, isOnScreen } from './measure'

/** How long a word stands in view, on end, before it counts as met, in milliseconds. */
const WHILE = 3_000
/** So many are told of at once. */
const AT_ONCE = 200

/** Tells which marked words stood in view with their cards unopened: each once in the life of a page. */
export class Meetings {
  readonly #met: (words: string[]) => void
  readonly #again: () => void
  /** Words in view that were not met yet, by their numbers, and since when they stand there. */
  #waiting = new Map<number, { place: Place; since: number }>()
  /** What is not told again: numbers, and words as the page writes them, since another glossary numbers anew. */
  #over = new Set<number | string>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `again` is called when somebody comes back to the page, to be told anew what is in view. */
  constructor(met: (words: string[]) => void, again: () => void) {
    this.#met = met
    this.#again = again
    document.addEventListener('visibilitychange', this.#turn)
  }

  /** These marked words are in view now, and no others. */
  seen(places: readonly Place[]): void {
    const before = this.#waiting
    this.#waiting = new Map()
    if (document.hidden) return
    for (const place of places)
      if (!this.#over.has(place.hash) && !this.#over.has(place.words))
        this.#waiting.set(place.hash, before.get(place.hash) ?? { place, since: performance.now() })
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(this.#look, WHILE)
  }

  /** Its card was opened: on this page the word is not met any more. */
  opened({ hash, words }: Place): void {
    this.#over.add(hash).add(words)
    this.#waiting.delete(hash)
  }

  /** Another glossary: its numbers are others. */
  clear(): void {
    this.#waiting.clear()
    this.#over = new Set([...this.#over].filter(each => typeof each === 'string'))
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#turn)
    this.#forget()
  }

  #turn = (): void => {
    this.#forget()
    this.#again()
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#waiting.clear()
  }

  #look = (): void => {
    this.#timer = undefined
    const now = performance.now()
    const met: Place[] = []
    // Timers are coarse: one that comes a little early is right on time.
    for (const waiting of this.#waiting.values())
      if (now - waiting.since > WHILE - 20 && met.length < AT_ONCE)
        if (isSeen(waiting.place)) met.push(waiting.place)
        else waiting.since = now
    for (const place of met) this.opened(place)
    if (met.length > 0) this.#met(met.map(({ words }) => words))
    const [next] = [...this.#waiting.values()].map(({ since }) => since).sort((one, other) => one - other)
    if (next !== undefined) this.#timer = setTimeout(this.#look, next + WHILE - now)
  }
}

/** Whether it is still in view: while somebody scrolls nothing is drawn anew. */
function isSeen(place: Place): boolean {
  const range = rangeOf(place)
  return !document.hidden && range !== undefined && isOnScreen(boxesOf(range))
}
