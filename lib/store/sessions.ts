import type { Session } from '@/lib/model/session'
import { db } from './db'

/** Every session, the latest date first. */
export function listSessions(): Promise<Session[]> {
  return db.sessions.orderBy('on').reverse().toArray()
}

export async function saveSession(session: Session): Promise<void> {
  await db.sessions.put(session)
}

/** Changes one session inside a transaction, so that two panels never undo each other's change. */
export function saveSessionChange(id: string, change: (before: Session) => Session): Promise<void> {
  return db.transaction('rw', db.sessions, async () => {
    const before = await db.sessions.get(id)
    if (before) await db.sessions.put(change(before))
  })
}
