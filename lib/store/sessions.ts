import type { Session } from '@/lib/model/session'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { findDevice } from './settings'

/** Every session that was not deleted, the latest date first. */
export async function listSessions(): Promise<Session[]> {
  // Turned round here: the store would hand out one after the other.
  const all = (await db.sessions.orderBy('on').toArray()).reverse()
  return all.filter(({ deletedAt }) => deletedAt === undefined)
}

/** The sessions on this local day ("2026-12-03") or later that were not deleted: a few, however many there were before. */
export async function listSessionsFrom(day: string): Promise<Session[]> {
  const coming = await db.sessions.where('on').aboveOrEqual(day).toArray()
  return coming.filter(({ deletedAt }) => deletedAt === undefined)
}

export async function saveSession(session: Session): Promise<void> {
  await db.sessions.put(session)
}

/**
 * Changes one session inside a transaction, so that two panels never undo each other's change, and stamps it. Says
 * whether it was there and `change` gave something to keep.
 */
export async function saveSessionChange(
  id: string,
  change: (before: Session) => Session | undefined,
): Promise<boolean> {
  const device = await findDevice()
  return db.transaction('rw', db.sessions, async () => {
    const before = await db.sessions.get(id)
    const after = before && change(before)
    if (!after) return false
    await db.sessions.put({ ...after, stamp: nextStamp(device, before.stamp) })
    return true
  })
}
