/** Lines with the CSS Custom Highlight API: no element of the page is touched. */

/** Names in the document's registry, which pages can read, and in public/words.css: they say nothing of us. */
const LINES = 'dotted-line'
const OPEN = 'solid-line'

export class Lines {
  #lines = new Highlight()
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
      CSS.highlights.set(OPEN, this.#open)
    }
    return !drawn || drawn === this.#lines
  }

  /** Whether so many lines stand there as were drawn: pages with lines of their own may clear the registry. */
  stand(count: number): boolean {
    return CSS.highlights.get(LINES) === this.#lines && this.#lines.size === count
  }

  /** To add one range costs as much as to draw all of them anew. */
  draw(ranges: Iterable<StaticRange>): void {
    this.#lines.clear()
    for (const range of ranges) this.#lines.add(range)
  }

  /** Draws one word as the open one, or none. */
  open(range: StaticRange | undefined): void {
    this.#open.clear()
    if (range) this.#open.add(range)
  }

  remove(): void {
    if (CSS.highlights.get(LINES) !== this.#lines) return
    CSS.highlights.delete(LINES)
    CSS.highlights.delete(OPEN)
  }
}
