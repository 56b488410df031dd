import type { Session } from '@/lib/model/session'
import { saveSessionChange } from '@/lib/store/sessions'

/** Changes the plan of a session: its date, its length, the order of its questions, what is for later. */
export async function changeSession(
  id: string,
  change: Partial<Pick<Session, 'on' | 'minutes' | 'order' | 'later'>>,
): Promise<void> {
  await saveSessionChange(id, before => ({ ...before, ...change }))
}
