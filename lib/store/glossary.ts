import type { Entry } from '@/lib/model/glossary'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { readInPieces } from './pieces'
import { findDevice } from './settings'

/** Every entry that is not in the bin, in the order of its term. */
export async function listEntries(): Promise<Entry[]> {
  const entries = await readInPieces(db.glossary)
  const { compare } = new Intl.Collator()
  return entries.filter(entry => entry.deletedAt === undefined).sort((a, b) => compare(a.term, b.term))
}

/** The entries that rest in the bin. */
export async function listBinnedEntries(): Promise<Entry[]> {
  return (await readInPieces(db.glossary)).filter(entry => entry.deletedAt !== undefined)
}

export function findEntry(id: string): Promise<Entry | undefined> {
  return db.glossary.get(id)
}

/** These entries, in the order of their ids given; those that are gone are left out. */
export async function findEntries(ids: readonly string[]): Promise<Entry[]> {
  return (await db.glossary.bulkGet([...ids])).filter(entry => entry !== undefined)
}

export async function saveEntry(entry: Entry): Promise<void> {
  await db.glossary.put(entry)
}

/** Adds entries, all or none. */
export async function saveEntries(entries: readonly Entry[]): Promise<void> {
  await db.transaction('rw', db.glossary, () => db.glossary.bulkPut(entries))
}

/** Changes these entries in one transaction and stamps them; those that are gone stay so. Returns them as they were. */
export async function saveEntryChanges(ids: readonly string[], change: (before: Entry) => Entry): Promise<Entry[]> {
  const device = await findDevice()
  return db.transaction('rw', db.glossary, async () => {
    const found = await findEntries(ids)
    await db.glossary.bulkPut(found.map(before => ({ ...change(before), stamp: nextStamp(device, before.stamp) })))
    return found
  })
}
