import { nextStamp } from '@/lib/model/stamp'
import { listPairs, savePair } from '@/lib/store/pairs'
import { findDevice } from '@/lib/store/settings'
import { oneLine } from '@/lib/text/plain-text'

/** Names the mentor of this mentee, or changes the name. A name is enough to begin. */
export async function nameMentor(name: string): Promise<void> {
  const device = await findDevice()
  const before = (await listPairs()).find(pair => pair.role === 'mentee')
  await savePair({
    id: before?.id ?? crypto.randomUUID(),
    name: oneLine(name, 100),
    role: 'mentee',
    stamp: nextStamp(device, before?.stamp),
  })
}
