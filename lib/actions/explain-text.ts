import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { listEntries } from '@/lib/store/glossary'
import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import { explainWord } from './explain-word'

/** What explains a piece of text: the entries of the whole of it, else of the known words in it, in the order of the text. */
export async function explainText(text: string): Promise<Entry[]> {
  const whole = await explainWord(text)
  if (whole.length > 0) return whole
  const matches = matchWords(text, compileTerms((await listEntries()).flatMap(spellingsOf)))
  const found = await Promise.all(matches.map(({ start, end }) => explainWord(text.slice(start, end))))
  return [...new Map(found.flat().map(entry => [entry.id, entry])).values()]
}
