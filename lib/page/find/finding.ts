import type { PlaceToShow, Seen } from '@/lib/model/looking'
import type { Answer } from './find-again'
import { Lookout } from './lookout'
import { stands } from './place'
import { ShownPlace } from './shown-place'

/** One search in one page: what was found there, and which of it is shown. */
export class Finding {
  #answer: Answer | undefined
  #shown: ShownPlace | undefined
  #asked = ''
  #hosts = new WeakSet<Node>()
  #lookout: Lookout

  /** `tell` is told what was found, each time that is something better. */
  constructor(look: () => Answer, tell: (seen: Seen) => void) {
    this.#lookout = new Lookout({
      look,
      tell: (answer, waiting) => {
        // Other places than before: what is asked for next is drawn even where it has the same number.
        if (answer !== this.#answer) this.#asked = ''
        this.#answer = answer
        const { result, places, hidden } = answer
        tell({ result, places: places.length, ...(hidden ? { hidden } : {}), waiting })
      },
      isOurs: node => this.#hosts.has(node),
    })
  }

  /** Draws one of the places, or none. Asked for what is drawn already it leaves it, and the page's scrolling, alone. */
  show({ place, sure, said, language, settled }: PlaceToShow): void {
    if (settled && place === undefined) this.#lookout.stop()
    const asked = `${place} ${said}`
    if (asked === this.#asked) return
    this.#asked = asked
    this.#shown?.clear()
    const wanted = place === undefined ? undefined : this.#answer?.places[place]
    if (!wanted || !stands(wanted)) return
    this.#shown = new ShownPlace(wanted, { sure, said, language })
    this.#hosts.add(this.#shown.host)
  }

  /** Nothing of ours is left. */
  end(): void {
    this.#lookout.stop()
    this.#shown?.clear()
  }
}
