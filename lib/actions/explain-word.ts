import type { Entry } from '@/lib/model/glossary'
import { findEntriesCalled } from '@/lib/store/glossary'
import { formsOf } from '@/lib/text/same-words'

/**
 * The entries whose term, or another form of it, these words of a page are, newest first: what two mentors said of one
 * word are two. None for words that only look like one by their hash.
 */
export async function explainWord(words: string): Promise<Entry[]> {
  return (await findEntriesCalled(formsOf(words))).sort((a, b) => b.at - a.at)
}
