import type { Match } from '@/lib/text/match-words'
import type { Run } from './walk'

/** A run with known words in it, each with its place and as written; the rest of its text is not kept. */
export type MarkedRun = {
  nodes: Text[]
  starts: number[]
  found: Match[]
  words: string[]
  /** The ranges of the words that are on the screen. */
  ranges: Map<number, StaticRange>
  /** Whether the page has changed it since. */
  gone: boolean
}

/** One known word: the match with this number in this run. */
export type Place = { run: MarkedRun; at: number }

/** Which known words stand in which text node, without keeping nodes alive that the page has thrown away. */
export class Marks {
  #byText = new WeakMap<Text, MarkedRun>()

  /** Takes the matches of a run in place of whatever was known of its nodes; undefined when there are none. */
  set(run: Run, matches: Match[]): MarkedRun | undefined {
    for (const node of run.nodes) this.forget(node)
    if (matches.length === 0) return undefined
    const words = matches.map(({ start, end }) => run.text.slice(start, end))
    const marked = { nodes: run.nodes, starts: run.starts, found: matches, words, ranges: new Map(), gone: false }
    for (const node of run.nodes) this.#byText.set(node, marked)
    return marked
  }

  forget(node: Text): void {
    const run = this.#byText.get(node)
    if (run) run.gone = true
    this.#byText.delete(node)
  }

  clear(): void {
    this.#byText = new WeakMap()
  }

  /** The words that touch this offset of a text node; two when one ends where the next begins. */
  placesAt(node: Text, offset: number): Place[] {
    const run = this.#byText.get(node)
    if (!run || run.gone) return []
    const at = (run.starts[run.nodes.indexOf(node)] ?? 0) + offset
    return placesOf(run).filter(place => {
      const { start, end } = matchAt(place)
      return start <= at && at <= end
    })
  }
}

export function placesOf(run: MarkedRun): Place[] {
  return run.found.map((_, at) => ({ run, at }))
}

export function hashOf(place: Place): number {
  return matchAt(place).hash
}

/** The element whose box says whether the word is on the screen; of words that stand in a shadow root itself, its host. */
export function elementOf(place: Place): Element | undefined {
  const { node } = nodeAt(place.run, matchAt(place).start)
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host
}

/** The range of a word, made when first asked for; undefined when the page has changed under it. */
export function rangeOf(place: Place): StaticRange | undefined {
  const { run, at } = place
  const known = run.ranges.get(at)
  if (known) return known
  const first = nodeAt(run, matchAt(place).start)
  const last = nodeAt(run, matchAt(place).end - 1)
  if (first.offset >= first.node.length || last.offset >= last.node.length) return undefined
  if (!first.node.isConnected || !last.node.isConnected) return undefined
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  })
  run.ranges.set(at, range)
  return range
}

/** The words as the page writes them. */
export function wordsAt({ run, at }: Place): string {
  return run.words[at] as string
}

function matchAt({ run, at }: Place): Match {
  return run.found[at] as Match
}

function nodeAt(run: MarkedRun, offset: number): { node: Text; offset: number } {
  let at = run.starts.length - 1
  while (at > 0 && (run.starts[at] as number) > offset) at--
  return { node: run.nodes[at] as Text, offset: offset - (run.starts[at] as number) }
}
