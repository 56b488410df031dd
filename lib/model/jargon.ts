import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import type { Said } from './said'

/**
 * Finds which of these words an answer uses, as they are written in it, each once, in their order. What stands in the
 * question itself (`asked`) is no jargon there. The words are read once, since it looks at every key.
 */
export function jargonOf(words: readonly string[]): (said: Said, asked: string) => string[] {
  const index = compileTerms(words)
  return ({ text, comparison, steps }, asked) => {
    const said = [text, comparison, steps].join('\n')
    const found = new Map<number, string>()
    for (const { start, end, hash } of matchWords(said, index))
      if (!found.has(hash)) found.set(hash, said.slice(start, end))
    return [...found.values()].filter(word => matchWords(asked, compileTerms([word])).length === 0)
  }
}
