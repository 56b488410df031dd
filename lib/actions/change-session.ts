import { Session } from '@/lib/model/session'
import { saveSessionChange } from '@/lib/store/sessions'

/**
 * Changes the plan of a session, by new values or by what becomes of the old ones. What is no session afterwards is not
 * kept (`false`), and neither is a change to one that is gone. A new date or length is a new version for calendars.
 */
export async function changeSession(
  id: string,
  change: Partial<Session> | ((before: Session) => Partial<Session>),
): Promise<boolean> {
  return saveSessionChange(id, before => {
    const after = { ...before, ...(typeof change === 'function' ? change(before) : change) }
    const isNews = after.on !== before.on || after.minutes !== before.minutes || after.zone !== before.zone
    return Session.safeParse({ ...after, sequence: before.sequence + (isNews ? 1 : 0) }).data
  })
}
