import type { Match } from '@/lib/text/match-words'
import { matchPart } from '@/lib/text/match-words'
import type { WordIndex } from '@/lib/text/word-index'
import type { Roots, Run } from './walk'
import { runsBetween } from './walk'

/** In UTF-16 units: what is read before the next look at the clock, a millisecond or less on a cold page. */
const STEP = 4_096
/** What a run costs beside its text. */
const RUN = 32

/**
 * Finds the known words from `first` to `last`, two siblings or one node twice, in small steps. Returns false when the
 * page took the node away where the walk stood, so that the rest was not seen.
 */
export function* readBetween(
  first: Node,
  last: Node,
  roots: Roots,
  index: WordIndex,
  take: (run: Run, matches: Match[]) => void,
): Generator<undefined, boolean> {
  const runs = runsBetween(first, last, roots)
  let read = 0
  for (;;) {
    const { done, value: run } = runs.next()
    if (done) return run
    if (run.nodes.length === 0) {
      yield undefined
      continue
    }
    const matches: Match[] = []
    for (let at = 0; at < run.text.length; ) {
      const next = matchPart(run.text, index, at, at + STEP - read, matches)
      read += next - at + RUN
      at = next
      if (read < STEP) continue
      read = 0
      yield undefined
    }
    take(run, matches)
  }
}
