import { Session } from '@/lib/model/session'
import { nextStamp } from '@/lib/model/stamp'
import { saveSession } from '@/lib/store/sessions'
import { findDevice } from '@/lib/store/settings'

/** Plans a meeting of a pair (`on` is a local date and time). What is no session is not kept (`undefined`). */
export async function planSession(
  plan: Pick<Session, 'pair' | 'on' | 'minutes'> & Partial<Session>,
): Promise<Session | undefined> {
  const stamp = nextStamp(await findDevice())
  const { data } = Session.safeParse({ id: crypto.randomUUID(), order: [], later: [], ...plan, stamp })
  if (data) await saveSession(data)
  return data
}
