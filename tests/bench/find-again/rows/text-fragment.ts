import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  isValidRangeForFragmentGeneration,
  setTimeout as limitTo,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils'
import { blockAround } from '../visible'
import { textRange } from './hypothesis-order'
import type { Row } from './row'
import { found } from './row'

// Its own time limit does not hold on long texts (facts: a text of 205 kB hung for more than 25 s).
const MOST_TEXT = 100_000
const MOST_IN_BLOCK = 20_000

/** The link to words that browsers make themselves (#:~:text=), by the polyfill of those who made them. */
export const textFragment: Row<TextFragment> = {
  remember(target) {
    const range = textRange(target)
    if (range.toString().trim() === '' || length(document.body) > MOST_TEXT) return undefined
    if (length(blockAround(range.startContainer)) > MOST_IN_BLOCK || !isValidRangeForFragmentGeneration(range))
      return undefined
    limitTo(500)
    const { status, fragment } = generateFragmentFromRange(range.cloneRange())
    return status === GenerateFragmentStatus.SUCCESS ? fragment : undefined
  },
  // A browser goes to the first.
  find: fragment => found(processTextFragmentDirective(fragment)[0]),
}

function length(element: Element): number {
  return element.textContent?.length ?? 0
}
