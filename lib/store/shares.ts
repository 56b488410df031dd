import type { Piece } from '@/lib/model/leaving'
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
export function removeFromShares(question: string): Promise<void> {
  return changePieces(piece => (piece.question === question ? { ...piece, heading: '', lines: [] } : piece))
}

/** Takes a word out of what is kept of all that left as still being learnt. */
export function removeWordFromShares(term: string): Promise<void> {
  return changePieces(piece =>
    piece.learning && piece.lines.some(({ text }) => text === term)
      ? { ...piece, lines: piece.lines.filter(({ text }) => text !== term) }
      : piece,
  )
}

async function changePieces(change: (piece: Piece) => Piece): Promise<void> {
  await db.shares.toCollection().modify(share => {
    const pieces = share.pieces.map(change)
    if (pieces.every((piece, at) => piece === share.pieces[at])) return
    share.pieces = pieces
    share.stamp = { ...share.stamp, rev: share.stamp.rev + 1 }
  })
}
