import type { Piece } from '@/lib/model/leaving'
import type { SealKey } from '@/lib/model/share'
import { toBase64 } from '@/lib/picture/base64'
import { withMarks } from '@/lib/picture/with-marks'
import { packetCode, sealedCode } from '@/lib/share/code'
import type { AgendaPacket, AgendaPiece, PacketPicture } from '@/lib/share/packet'
import { PACKET_VERSION } from '@/lib/share/packet'
import { sealWithWords } from '@/lib/share/seal'
import { findPicture } from '@/lib/store/pictures'

type Sealing = {
  /** Replies are sealed to its public half, which travels along. */
  key: SealKey
  /** Seals the agenda itself, unless it is empty. */
  passphrase: string
  withPictures: boolean
}

/** Writes the agenda as a code: the pieces the preview shows, and the pictures ticked there unless they are left out. */
export async function writePacket(
  pieces: readonly Piece[],
  { key, passphrase, withPictures, ...head }: Sealing & Pick<AgendaPacket, 'id' | 'language' | 'from'>,
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
    key: { x, y },
    pieces: packed,
  }
  return passphrase ? sealedCode(packet, text => sealWithWords(text, passphrase)) : packetCode(packet)
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
