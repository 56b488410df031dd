import type { Entry } from '@/lib/model/glossary'
import { fitTogether, tidied, together } from '@/lib/model/written'
import { findEntries, saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/**
 * Makes one word of two: the first says what both said, the second goes to the bin. Returns what undoes it; undefined
 * when they are too long for one, or one is gone.
 */
export async function mergeEntries(first: string, second: string, now: number): Promise<Entry[] | undefined> {
  const [one, other] = await findEntries([first, second])
  if (!one || !other || !fitTogether(one, other)) return undefined
  const merged = tidied(together(one, other))
  const before = await saveEntryChanges([first, second], entry =>
    entry.id === first ? { ...entry, ...merged } : { ...entry, deletedAt: now },
  )
  await publishWords()
  return before
}
