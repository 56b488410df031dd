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

/** The entries one of whose forms is among these (`formsOf`), in no order. */
export async function findEntriesCalled(forms: readonly string[]): Promise<Entry[]> {
  const found = await db.glossary.where('lookedUp').anyOf(forms).distinct().toArray()
  return found.filter(({ deletedAt }) => deletedAt === undefined)
}

/** The entries kept from these answers (ids). */
export async function findEntriesOf(answers: readonly string[]): Promise<Entry[]> {
  const found = await db.glossary.where('answer').anyOf(answers).toArray()
  return found.filter(({ deletedAt }) => deletedAt === undefined)
}

export async function saveEntry(entry: Entry): Promise<void> {
  await saveEntries([entry])
}

/** Adds entries, all or none. Copies of them: the database writes in what it is given. */
export async function saveEntries(entries: readonly Entry[]): Promise<void> {
  await db.transaction('rw', db.glossary, () => db.glossary.bulkPut(entries.map(entry => ({ ...entry }))))
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
