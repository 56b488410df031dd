import type { Piece } from '@/lib/model/leaving'
import type { Share } from '@/lib/model/share'
import { nextStamp } from '@/lib/model/stamp'
import { findDevice } from '@/lib/store/settings'
import { listShares, saveShare } from '@/lib/store/shares'

/** Writes down what left, for whom and how. The same once more right after is one and the same. */
export async function logShare(
  id: string,
  pieces: Piece[],
  pair: string,
  how: Share['how'],
  now: number,
): Promise<void> {
  const [last] = await listShares()
  if (last?.pair === pair && last.how === how && JSON.stringify(last.pieces) === JSON.stringify(pieces)) return
  await saveShare({ id, pair, at: now, how, pieces, stamp: nextStamp(await findDevice()) })
}
