import { db } from './db'

const KEPT = 50

/** Writes a bug into the local error log; it never leaves this computer. A log that cannot be written is no new bug. */
export async function logError(where: string, error: unknown): Promise<void> {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  console.error(`[${where}]`, error)
  try {
    await db.errors.add({ at: Date.now(), where, message, ...(stack ? { stack } : {}) })
    const old = await db.errors.orderBy('id').reverse().offset(KEPT).primaryKeys()
    await db.errors.bulkDelete(old)
  } catch {
    // Storage full or closed: the console has it.
  }
}
