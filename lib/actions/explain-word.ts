import type { Entry } from '@/lib/model/glossary'
import { listEntries } from '@/lib/store/glossary'
import { sameWords } from '@/lib/text/same-words'

/** The newest entry whose term these words of a page are; a hash that only looked like one gives undefined. */
export async function explainWord(words: string): Promise<Entry | undefined> {
  const entries = await listEntries()
  return entries.filter(entry => sameWords(words, entry.term)).sort((a, b) => b.at - a.at)[0]
}
