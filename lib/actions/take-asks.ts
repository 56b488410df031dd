import { hashId } from '@/lib/model/hash-id'
import { PACKET_VERSION } from '@/lib/share/packet'
import { oneLine } from '@/lib/text/plain-text'
import type { Language } from '@/locales/language'
import { takeAgenda } from './take-agenda'

/** Keeps what a partner without the extension asks in return, as what they ask me; the same again changes nothing. */
export async function takeAsks(asks: string, pair: string, language: Language): Promise<void> {
  const id = await hashId(pair, asks)
  const heading = oneLine(asks, 300)
  const lines = heading === asks.trim() ? [] : [{ kind: 'text' as const, text: asks }]
  const pieces = [{ heading, lines, question: id }]
  await takeAgenda({ format: 'amm-agenda', v: PACKET_VERSION, id, language, from: '', nth: 1, pieces }, { pair })
}
