import type { Session } from '@/lib/model/session'
import { changeSession } from './change-session'

/**
 * Ends a session at `now`: it was held, it was skipped, or answers in writing were asked for instead (`by` a day). What was
 * left open (ids of questions) is first in line next time. The signals are gone with it.
 */
export async function endSession(
  id: string,
  how: NonNullable<Session['ended']>['how'],
  left: string[],
  now: number,
  by?: string,
): Promise<void> {
  await changeSession(id, ({ meeting, ended }) => {
    if (ended) return {}
    const after = { ended: { at: now, how, left, ...(by ? { by } : {}) } }
    if (!meeting) return after
    const { signal: _, ...quiet } = meeting
    return { ...after, meeting: quiet }
  })
}
