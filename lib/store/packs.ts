import type { PackChoice } from '@/lib/model/pack-choice'
import { changeRecord } from './change-record'
import { db } from './db'

export function listPackChoices(): Promise<PackChoice[]> {
  return db.packs.toArray()
}

export async function savePackChoices(
  ids: readonly string[],
  change: (before: Partial<PackChoice>) => Omit<PackChoice, 'id' | 'stamp'>,
): Promise<void> {
  await db.transaction('rw', db.packs, db.settings, async () => {
    for (const id of ids) await changeRecord(db.packs, id, before => change(before ?? {}))
  })
}
