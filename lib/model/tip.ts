import type { Said } from './said'
import { isSilent } from './said'

export type Tip = 'ask' | 'oneThing' | 'mouse' | 'plainWords' | 'unknown' | 'doing'

/** More is more than one thing. */
const MOST_WORDS = 60
const MOST_STEPS = 5

/** What helps with the answer as it stands, if anything does. `jargon` are words in it that the other may not know. */
export function tipFor(said: Said, jargon: readonly string[]): Tip | undefined {
  const { text, steps, later } = said
  if (isSilent(said)) return 'ask'
  if (partsOf(text, /\s+/) > MOST_WORDS || partsOf(steps, /\n/) > MOST_STEPS) return 'oneThing'
  if (later === 'live') return 'mouse'
  if (jargon.length > 0) return 'plainWords'
  if (later === 'unknown') return 'unknown'
  return steps.trim() ? 'doing' : undefined
}

function partsOf(text: string, border: RegExp): number {
  return text.split(border).filter(part => part.trim() !== '').length
}
