import type { AskedPiece } from '@/lib/model/asked'
import { hashId } from '@/lib/model/hash-id'
import type { Picture } from '@/lib/model/picture'
import { nextStamp } from '@/lib/model/stamp'
import { fromBase64 } from '@/lib/picture/base64'
import { drawAgain } from '@/lib/picture/draw-again'
import { placeIn } from '@/lib/share/asked-place'
import type { AgendaPacket, PacketPicture } from '@/lib/share/packet'
import { saveAsked } from '@/lib/store/asked'
import { findDevice } from '@/lib/store/settings'
import type { Partner } from './keep-partner'
import { keepPartner } from './keep-partner'

/** How many pictures were none, or too large, and were left out. */
type Taken = { ok: true; lost: number } | { ok: false }

/**
 * Keeps an agenda that came as what this partner asks me. It is stored apart from my own questions, under an id that its
 * sender cannot choose, and its pictures are drawn anew. The same agenda again changes nothing.
 */
export async function takeAgenda(packet: AgendaPacket, partner: Partner): Promise<Taken> {
  const pair = await keepPartner(partner)
  if (!pair) return { ok: false }
  const pictures: Picture[] = []
  const pieces: AskedPiece[] = []
  let lost = 0
  for (const { picture, ...piece } of packet.pieces) {
    const drawn = picture && (await pictureOf(picture))
    if (drawn) pictures.push(drawn)
    else if (picture) lost++
    const along = drawn ? { picture: drawn.id } : {}
    const capture = piece.question && placeIn(piece, packet.language, drawn?.id)
    pieces.push({ ...piece, ...along, ...(capture ? { capture } : {}) })
  }
  const { id: agenda, nth, language, key } = packet
  const stamp = nextStamp(await findDevice())
  const id = await hashId(pair, agenda)
  await saveAsked({ id, pair, agenda, nth, language, ...(key ? { key } : {}), pieces, stamp }, pictures)
  return { ok: true, lost }
}

async function pictureOf({ data, type }: PacketPicture): Promise<Picture | undefined> {
  const drawn = await drawAgain(fromBase64(data, type))
  return drawn && { id: crypto.randomUUID(), ...drawn }
}
