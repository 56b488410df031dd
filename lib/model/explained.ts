import { formsOf } from '@/lib/text/same-words'
import type { Entry } from './glossary'
import { spellingsOf } from './glossary'

/** Those of the entries whose term, or another form of it, these words of a page are. */
export function explainedBy(entries: readonly Entry[], words: string): Entry[] {
  const wanted = new Set(formsOf(words))
  return entries.filter(entry => spellingsOf(entry).some(spelling => formsOf(spelling).some(form => wanted.has(form))))
}
