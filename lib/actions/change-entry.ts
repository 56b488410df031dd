import type { Entry } from '@/lib/model/glossary'
import { nextStamp } from '@/lib/model/stamp'
import { findEntry, saveEntry } from '@/lib/store/glossary'
import { findDevice } from '@/lib/store/settings'
import { oneLine } from '@/lib/text/plain-text'
import { publishWords } from './publish-words'

/** Changes a word, its meaning, or whether it rests in the bin (`deletedAt: undefined` brings it back). */
export async function changeEntry(
  id: string,
  change: { term?: string; meaning?: string; deletedAt?: number | undefined },
): Promise<void> {
  const before = await findEntry(id)
  if (!before) return
  const { deletedAt, ...after }: Omit<Entry, 'deletedAt'> & { deletedAt?: number | undefined } = {
    ...before,
    ...change,
  }
  await saveEntry({
    ...after,
    term: oneLine(after.term, 100) || before.term,
    meaning: after.meaning.trim() || before.meaning,
    ...(deletedAt === undefined ? {} : { deletedAt }),
    stamp: nextStamp(await findDevice(), before.stamp),
  })
  await publishWords()
}
