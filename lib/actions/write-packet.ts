import type { Piece } from '@/lib/model/leaving'
import type { SealKey } from '@/lib/model/share'
import { toBase64 } from '@/lib/picture/base64'
import { withMarks } from '@/lib/picture/with-marks'
import { packetCode, sealedCode } from '@/lib/share/code'
import type { AgendaPacket, AgendaPiece, PacketPicture } from '@/lib/share/packet'
import { PACKET_VERSION } from '@/lib/share/packet'
import { sealForPair } from '@/lib/share/pair-seal'
import { sealWithWords } from '@/lib/share/seal'
import { findPicture } from '@/lib/store/pictures'
import { listShares } from '@/lib/store/shares'

type Sealing = {
  /** Replies are sealed to its public half, which travels along. */
  key: SealKey
  /** The pair it is for; empty where there is none. */
  pair: string
  /** Seals the agenda itself, unless it is empty. */
  passphrase: string
  /** What seals it where there is no passphrase: the secret of the pair. */
  secret?: string | undefined
  withPictures: boolean
}

/** Writes the agenda as a code: the pieces the preview shows, and the pictures ticked there unless they are left out. */
export async function writePacket(
  pieces: readonly Piece[],
  { key, pair, passphrase, secret, withPictures, ...head }: Sealing & Pick<AgendaPacket, 'id' | 'language' | 'from'>,
): Promise<string> {
  const packed: AgendaPiece[] = []
  for (const { heading, minutes, lines, question, picture, learning } of pieces) {
    const shown = withPictures && picture ? await pictureOf(picture) : undefined
    packed.push({
      heading,
      ...(minutes ? { minutes } : {}),
      lines,
      ...(question ? { question } : {}),
      ...(learning ? { learning } : {}),
      ...(shown ? { picture: shown } : {}),
    })
  }
  const { x, y } = key
  const packet = {
    format: 'amm-agenda' as const,
    v: PACKET_VERSION as typeof PACKET_VERSION,
    ...head,
    nth: (await listShares()).filter(share => share.pair === pair).length + 1,
    key: { x, y },
    pieces: packed,
  }
  if (passphrase) return sealedCode(packet, text => sealWithWords(text, passphrase))
  return secret ? sealedCode(packet, text => sealForPair(text, secret)) : packetCode(packet)
}

/** The picture as it leaves: its marks drawn, what was blacked out gone. */
async function pictureOf(id: string): Promise<PacketPicture | undefined> {
  const picture = await findPicture(id)
  if (!picture) return undefined
  const { width, height, view, marks = [] } = picture
  const image = await withMarks(view, marks)
  const type = (['image/png', 'image/jpeg'] as const).find(each => each === image.type) ?? 'image/webp'
  return { type, data: await toBase64(image), width, height }
}
