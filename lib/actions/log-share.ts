import type { Share } from '@/lib/model/share'
import { nextStamp } from '@/lib/model/stamp'
import { findDevice } from '@/lib/store/settings'
import { listShares, saveShare } from '@/lib/store/shares'

/** Writes down what left, for whom and how. The same text once more right after is one and the same. */
export async function logShare(share: Omit<Share, 'stamp'>): Promise<void> {
  const [last] = await listShares()
  const isSame = (key: 'pair' | 'how' | 'pieces') => JSON.stringify(last?.[key]) === JSON.stringify(share[key])
  if (!share.key && isSame('pair') && isSame('how') && isSame('pieces')) return
  await saveShare({ ...share, stamp: nextStamp(await findDevice()) })
}
