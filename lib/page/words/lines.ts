/** Lines with the CSS Custom Highlight API: no element of the page is touched. */

/** Names in the document's registry, which pages can read, and in public/words.css: they say nothing of us. */
const LINES = 'dotted-line'
/** Lines of words that are known a little better, and of those that are nearly mine. */
const FADED = ['fine-line', 'faint-line'] as const
const OPEN = 'solid-line'

export class Lines {
  #lines = new Highlight()
  #faded = FADED.map(() => new Highlight())
  #open = new Highlight()

  constructor() {
    // The newest copy draws: one that an update left behind finds its lines taken, and goes.
    CSS.highlights.delete(LINES)
    this.register()
  }

  /** Puts our lines back when the page cleared its registry; false when a newer copy of us drew its own. */
  register(): boolean {
    const drawn = CSS.highlights.get(LINES)
    if (!drawn) {
      CSS.highlights.set(LINES, this.#lines)
      FADED.forEach((name, at) => {
        CSS.highlights.set(name, this.#faded[at] as Highlight)
      })
      CSS.highlights.set(OPEN, this.#open)
    }
    return !drawn || drawn === this.#lines
  }

  /** Whether so many lines stand there as were drawn: pages with lines of their own may clear the registry. */
  stand(count: number): boolean {
    const drawn = this.#faded.reduce((sum, { size }) => sum + size, this.#lines.size)
    return CSS.highlights.get(LINES) === this.#lines && drawn === count
  }

  /** To add one range costs as much as to draw all of them anew. With each goes how faint its line is, from 0. */
  draw(ranges: Iterable<[StaticRange, faintness: number]>): void {
    const all = [this.#lines, ...this.#faded]
    for (const lines of all) lines.clear()
    for (const [range, faintness] of ranges) all[faintness]?.add(range)
  }

  /** Draws one word as the open one, or none. */
  open(range: StaticRange | undefined): void {
    this.#open.clear()
    if (range) this.#open.add(range)
  }

  remove(): void {
    if (CSS.highlights.get(LINES) !== this.#lines) return
    for (const name of [LINES, ...FADED, OPEN]) CSS.highlights.delete(name)
  }
}
