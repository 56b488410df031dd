import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { listEntries } from '@/lib/store/glossary'
import { formsOf } from '@/lib/text/same-words'

/**
 * The entries whose term, or another form of it, these words of a page are, newest first: what two mentors said of one
 * word are two. None for words that only look like one by their hash.
 */
export async function explainWord(words: string): Promise<Entry[]> {
  const wanted = new Set(formsOf(words))
  const isMeant = (entry: Entry) =>
    spellingsOf(entry).some(spelling => formsOf(spelling).some(form => wanted.has(form)))
  return (await listEntries()).filter(isMeant).sort((a, b) => b.at - a.at)
}
