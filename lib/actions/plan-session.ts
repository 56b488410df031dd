import { nextStamp } from '@/lib/model/stamp'
import { saveSession } from '@/lib/store/sessions'
import { findDevice } from '@/lib/store/settings'

/** Plans a meeting of a pair: when (local date and time), for how many minutes, and about which questions (ids in order). */
export async function planSession(pair: string, on: string, minutes: number, order: string[]): Promise<void> {
  const stamp = nextStamp(await findDevice())
  await saveSession({ id: crypto.randomUUID(), pair, on, minutes, order, later: [], stamp })
}
