import type { Piece } from '@/lib/model/leaving'
import { toBase64 } from '@/lib/picture/base64'
import { withMarks } from '@/lib/picture/with-marks'
import { packetCode } from '@/lib/share/code'
import type { AgendaPacket, AgendaPiece, PacketPicture } from '@/lib/share/packet'
import { PACKET_VERSION } from '@/lib/share/packet'
import { findPicture } from '@/lib/store/pictures'

/** Writes the agenda as a code: the pieces the preview shows, and the pictures ticked there unless they are left out. */
export async function writePacket(
  pieces: readonly Piece[],
  { id, language, from }: Pick<AgendaPacket, 'id' | 'language' | 'from'>,
  withPictures: boolean,
): Promise<string> {
  const packed: AgendaPiece[] = []
  for (const { heading, minutes, lines, question, picture } of pieces) {
    const shown = withPictures && picture ? await pictureOf(picture) : undefined
    packed.push({
      heading,
      ...(minutes ? { minutes } : {}),
      lines,
      ...(question ? { question } : {}),
      ...(shown ? { picture: shown } : {}),
    })
  }
  return packetCode({ format: 'amm-agenda', v: PACKET_VERSION, id, language, from, pieces: packed })
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
