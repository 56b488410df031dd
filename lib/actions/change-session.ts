import type { Session } from '@/lib/model/session'
import { nextStamp } from '@/lib/model/stamp'
import { saveSessionChange } from '@/lib/store/sessions'
import { findDevice } from '@/lib/store/settings'

/** Changes the plan of a session: its date, its length, the order of its questions, what is for later. */
export async function changeSession(
  id: string,
  change: Partial<Pick<Session, 'on' | 'minutes' | 'order' | 'later'>>,
): Promise<void> {
  const device = await findDevice()
  await saveSessionChange(id, before => ({ ...before, ...change, stamp: nextStamp(device, before.stamp) }))
}
