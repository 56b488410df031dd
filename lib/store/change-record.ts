import type { EntityTable } from 'dexie'
import type { Stamp } from '@/lib/model/stamp'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { findDevice } from './settings'

/** Writes one record, made new or of what is there, and stamps it; in a transaction, so that two panels undo nothing of each other. */
export async function changeRecord<Row extends { id: string; stamp: Stamp }>(
  table: EntityTable<Row, 'id'>,
  id: string,
  change: (before: Row | undefined) => Omit<Row, 'id' | 'stamp'>,
): Promise<void> {
  const device = await findDevice()
  await db.transaction('rw', table, async () => {
    const before = (await table.get(id as never)) as Row | undefined
    await table.put({ ...change(before), id, stamp: nextStamp(device, before?.stamp) } as never)
  })
}
