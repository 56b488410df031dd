import type { EntityTable } from 'dexie'

/** So many records are read at once: their reading is not noticed. */
const PIECE = 500

/** A whole table in the order of its ids, read by and by: however much is stored, a screen can draw in between. */
export async function readInPieces<Row extends { id: string }>(table: EntityTable<Row, 'id'>): Promise<Row[]> {
  const all: Row[] = []
  for (;;) {
    const last = all.at(-1)
    const rows = await (last ? table.where(':id').above(last.id) : table.orderBy(':id')).limit(PIECE).toArray()
    for (const row of rows) all.push(row)
    if (rows.length < PIECE) return all
  }
}
