import type { Pair } from '@/lib/model/pair'
import { db } from './db'

export function listPairs(): Promise<Pair[]> {
  return db.pairs.toArray()
}

export async function savePair(pair: Pair): Promise<void> {
  await db.pairs.put(pair)
}
