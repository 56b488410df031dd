import type { Share } from '@/lib/model/share'
import { db } from './db'

/** What left, the latest first. */
export async function listShares(): Promise<Share[]> {
  return (await db.shares.toArray()).sort((a, b) => b.at - a.at)
}

/** The times a question left, the latest first. */
export async function listSharesOf(question: string): Promise<Share[]> {
  return (await listShares()).filter(({ pieces }) => pieces.some(piece => piece.question === question))
}

export async function saveShare(share: Share): Promise<void> {
  await db.shares.put(share)
}

/** Takes the words of a question out of what is kept of all that left; that it left, and under which number, stays. */
export async function removeFromShares(question: string): Promise<void> {
  await db.shares.toCollection().modify(share => {
    if (share.pieces.every(piece => piece.question !== question)) return
    share.pieces = share.pieces.map(piece =>
      piece.question === question ? { ...piece, heading: '', lines: [] } : piece,
    )
    share.stamp = { ...share.stamp, rev: share.stamp.rev + 1 }
  })
}
