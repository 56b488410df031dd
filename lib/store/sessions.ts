import type { Session } from '@/lib/model/session'
import { nextStamp } from '@/lib/model/stamp'
import { db } from './db'
import { findDevice } from './settings'

/** Every session, the latest date first. */
export function listSessions(): Promise<Session[]> {
  return db.sessions.orderBy('on').reverse().toArray()
}

export async function saveSession(session: Session): Promise<void> {
  await db.sessions.put(session)
}

/** Changes one session inside a transaction, so that two panels never undo each other's change, and stamps it. */
export async function saveSessionChange(id: string, change: (before: Session) => Session): Promise<void> {
  const device = await findDevice()
  return db.transaction('rw', db.sessions, async () => {
    const before = await db.sessions.get(id)
    if (before) await db.sessions.put({ ...change(before), stamp: nextStamp(device, before.stamp) })
  })
}
