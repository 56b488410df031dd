import { matchWords } from '@/lib/text/match-words'
import { compileTerms } from '@/lib/text/word-index'
import type { Said } from './said'

/**
 * Which of these words an answer uses, as they are written in it, each once, in their order. What stands in the question
 * itself (`asked`) is no jargon there.
 */
export function jargonIn({ text, comparison, steps }: Said, words: readonly string[], asked: string): string[] {
  const said = [text, comparison, steps].join('\n')
  const found = new Map<number, string>()
  for (const { start, end, hash } of matchWords(said, compileTerms(words)))
    if (!found.has(hash)) found.set(hash, said.slice(start, end))
  return [...found.values()].filter(word => matchWords(asked, compileTerms([word])).length === 0)
}
