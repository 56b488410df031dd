import type { Entry } from '@/lib/model/glossary'
import { saveEntryChanges } from '@/lib/store/glossary'

/** "Not yet": a word that looked like mine comes back as planned, and this is not asked before it did. Returns what undoes it. */
export function keepAsking(id: string): Promise<Entry[]> {
  return saveEntryChanges([id], entry => {
    const { recall } = entry
    return recall ? { ...entry, recall: { ...recall, notMine: true } } : entry
  })
}
