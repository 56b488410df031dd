import type { Match } from '@/lib/text/match-words'
import type { Run } from './walk'

/** One known word on the page: where it stands, as for a static range. */
export type Place = {
  startContainer: Text
  startOffset: number
  endContainer: Text
  endOffset: number
  /** The same number is the same term. */
  hash: number
  /** As the page writes it. */
  words: string
  /** Its box says whether the word is on the screen; of words that stand right in a shadow root, its host. */
  element: Element
  /** Whether the page has changed its text since. */
  gone: boolean
}

/** Which known words stand in which text node, without keeping nodes alive that the page has thrown away. */
export class Marks {
  #byText = new WeakMap<Text, Place[]>()
  readonly #gone: (places: Place[]) => void

  /** `gone` is told of the places that are forgotten. */
  constructor(gone: (places: Place[]) => void) {
    this.#gone = gone
  }

  /** Takes the matches of a run, in their order, in place of whatever was known of its nodes. */
  set({ text, nodes, starts }: Run, matches: Match[]): Place[] {
    for (const node of nodes) this.forget(node)
    let at = 0
    const nodeAt = (offset: number) => {
      while ((starts[at + 1] ?? offset + 1) <= offset) at++
      return nodes[at] as Text
    }
    const offsetIn = (offset: number) => offset - (starts[at] as number)
    const places = matches.flatMap(({ start, end, hash }): Place[] => {
      const startContainer = nodeAt(start)
      const startOffset = offsetIn(start)
      const endContainer = nodeAt(end - 1)
      const endOffset = offsetIn(end)
      const element = startContainer.parentElement ?? (startContainer.parentNode as ShadowRoot | null)?.host
      // A long run is read in steps, and the page may have thrown a text away meanwhile.
      if (!element) return []
      const words = text.slice(start, end)
      return [{ startContainer, startOffset, endContainer, endOffset, hash, words, element, gone: false }]
    })
    if (places.length > 0) for (const node of nodes) this.#byText.set(node, places)
    return places
  }

  forget(node: Text): void {
    const places = this.#byText.get(node)
    if (!places) return
    this.#byText.delete(node)
    for (const place of places) place.gone = true
    this.#gone(places)
  }

  clear(): void {
    this.#byText = new WeakMap()
  }

  /** The words that touch this offset of a text node; two when one ends where the next begins. */
  placesAt(node: Text, offset: number): Place[] {
    return (this.#byText.get(node) ?? []).filter(
      ({ startContainer, startOffset, endContainer, endOffset, gone }) =>
        !gone &&
        (startContainer === node || endContainer === node) &&
        (startContainer !== node || startOffset <= offset) &&
        (endContainer !== node || offset <= endOffset),
    )
  }
}

/** Undefined when the page has changed under the word. */
export function rangeOf(place: Place): StaticRange | undefined {
  const { startContainer, startOffset, endContainer, endOffset, gone } = place
  const stands =
    !gone &&
    startOffset < startContainer.length &&
    endOffset <= endContainer.length &&
    startContainer.isConnected &&
    endContainer.isConnected
  return stands ? new StaticRange(place) : undefined
}

/** Sorts words with their ranges as a reader comes to them. */
export function inPageOrder([, one]: [Place, StaticRange], [, other]: [Place, StaticRange]): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset
  const position = one.startContainer.compareDocumentPosition(other.startContainer)
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
