import { Session } from '@/lib/model/session'
import { nextStamp } from '@/lib/model/stamp'
import { saveSession } from '@/lib/store/sessions'
import { findDevice } from '@/lib/store/settings'

/** Plans a meeting of a pair (`on` is a local date and time) with the order of its agenda. What is no session is not kept (`undefined`). */
export async function planSession(
  plan: Pick<Session, 'pair' | 'on' | 'minutes' | 'shape' | 'zone'>,
  orderOf: (session: Session) => string[],
): Promise<Session | undefined> {
  const stamp = nextStamp(await findDevice())
  const { data } = Session.safeParse({ id: crypto.randomUUID(), order: [], later: [], ...plan, stamp })
  if (!data) return undefined
  const session = { ...data, order: orderOf(data) }
  await saveSession(session)
  return session
}
