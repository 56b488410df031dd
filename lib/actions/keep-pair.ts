import type { Pair } from '@/lib/model/pair'
import { Pair as Parsed } from '@/lib/model/pair'
import { nextStamp } from '@/lib/model/stamp'
import { savePairChange } from '@/lib/store/pairs'
import { oneLine } from '@/lib/text/plain-text'

/** Keeps a pair, a new one or a change to one: a name is enough to begin. What does not fit a pair is not kept (`false`). */
export async function keepPair(id: string, { name, ...change }: Partial<Omit<Pair, 'id' | 'stamp'>>): Promise<boolean> {
  const named = name === undefined ? {} : { name: oneLine(name, 100) }
  return savePairChange(id, (before, device) => {
    const after = { role: 'mentee', ...before, ...change, ...named, id, stamp: nextStamp(device, before?.stamp) }
    return Parsed.safeParse(after).data
  })
}
