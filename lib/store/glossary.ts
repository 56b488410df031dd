import type { Entry } from '@/lib/model/glossary'
import { db } from './db'

/** Every entry that is not in the bin, in the order of its term. */
export async function listEntries(): Promise<Entry[]> {
  const entries = await db.glossary.toArray()
  return entries.filter(entry => entry.deletedAt === undefined).sort((a, b) => a.term.localeCompare(b.term))
}

/** The entries that rest in the bin. */
export async function listBinnedEntries(): Promise<Entry[]> {
  return (await db.glossary.toArray()).filter(entry => entry.deletedAt !== undefined)
}

export function findEntry(id: string): Promise<Entry | undefined> {
  return db.glossary.get(id)
}

export async function saveEntry(entry: Entry): Promise<void> {
  await db.glossary.put(entry)
}
