import type { Written } from '@/lib/model/glossary'
import { nextStamp } from '@/lib/model/stamp'
import { tidied } from '@/lib/model/written'
import { saveEntry } from '@/lib/store/glossary'
import { findDevice } from '@/lib/store/settings'
import { publishWords } from './publish-words'

/** Keeps a word that was written by hand; the word and its meaning must not be empty. Returns its id. */
export async function addEntry(written: Written, now: number): Promise<string> {
  const id = crypto.randomUUID()
  await saveEntry({ ...tidied(written), id, at: now, stamp: nextStamp(await findDevice()) })
  await publishWords()
  return id
}
