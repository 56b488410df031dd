import type { Pair } from '@/lib/model/pair'
import { db } from './db'
import { findDevice } from './settings'

/** Every pair, those put away too. */
export function listPairs(): Promise<Pair[]> {
  return db.pairs.toArray()
}

/** Keeps what `change` makes of a pair, or of none, inside a transaction. Says whether there was something to keep. */
export async function savePairChange(
  id: string,
  change: (before: Pair | undefined, device: string) => Pair | undefined,
): Promise<boolean> {
  const device = await findDevice()
  return db.transaction('rw', db.pairs, async () => {
    const after = change(await db.pairs.get(id), device)
    if (after) await db.pairs.put(after)
    return after !== undefined
  })
}
