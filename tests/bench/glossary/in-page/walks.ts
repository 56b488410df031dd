import { shadowRootOf } from '@/lib/page/shadow-root'
import { readBetween } from '@/lib/page/words/read'
import { inSlices } from '@/lib/page/words/slices'
import { runsBetween } from '@/lib/page/words/walk'
import { matchWords } from '@/lib/text/match-words'
import type { WordIndex } from '@/lib/text/word-index'
import type { Counts } from './matchers'

const roots = { rootOf: shadowRootOf, met: () => {} }

export const runs = () => runsBetween(document.body, document.body, roots)

/** The least that reading a page can cost: every text node, and every character of it. */
export function readCharacters(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  }
  return sum
}

export function scan(index: WordIndex): number {
  let count = 0
  for (const run of runs()) count += matchWords(run.text, index).length
  return count
}

export function scanWith(counts: Counts): number {
  let count = 0
  for (const run of runs()) count += counts(run.text)
  return count
}

/** The same in the product's slices: the milliseconds of each. A slice ends where its first microtask runs. */
export async function scanInSlices(index: WordIndex): Promise<{ slices: number[]; matches: number }> {
  const slices: number[] = []
  let matches = 0
  const all = readBetween(document.body, document.body, roots, index, (_, found) => {
    matches += found.length
  })
  let begun = 0
  await inSlices(() => {
    if (begun === 0) {
      begun = performance.now()
      queueMicrotask(() => {
        slices.push(performance.now() - begun)
        begun = 0
      })
    }
    return all.next().done !== true
  })
  return { slices, matches }
}
