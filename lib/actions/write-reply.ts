import type { Asked, AskedQuestion } from '@/lib/model/asked'
import type { Said } from '@/lib/model/said'
import { packetCode, sealedCode } from '@/lib/share/code'
import type { ReplyPacket } from '@/lib/share/packet'
import { PACKET_VERSION } from '@/lib/share/packet'
import { sealForPair } from '@/lib/share/pair-seal'
import { replyText } from '@/lib/share/reply-text'
import { sealTo } from '@/lib/share/seal'
import { listPairs } from '@/lib/store/pairs'
import type { Language } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'

/** What is sent to one question. */
export type Sending = { asked: AskedQuestion; said: Said }

/**
 * Writes answers as what goes back: a sealed code for each agenda they answer, or text with the tags that bring each to
 * its question. Sealed to the pair where the two are paired, else to the key that came with the agenda.
 */
export async function writeReply(
  sending: readonly Sending[],
  how: 'code' | 'text',
  language: Language,
): Promise<string> {
  const byAgenda = [...Map.groupBy(sending, ({ asked }) => asked.of)]
  const written = await Promise.all(
    byAgenda.map(([agenda, answers]) => (how === 'code' ? codeOf(agenda, answers) : textOf(agenda, answers, language))),
  )
  return written.join('\n')
}

async function codeOf({ agenda, pair, key }: Asked, answers: readonly Sending[]): Promise<string> {
  const packet: ReplyPacket = {
    format: 'amm-reply',
    v: PACKET_VERSION,
    agenda,
    answers: answers.map(({ asked, said }) => ({ ...said, link: said.link.trim(), question: asked.question })),
  }
  const secret = (await listPairs()).find(({ id }) => id === pair)?.seal?.secret
  if (secret) return sealedCode(packet, text => sealForPair(text, secret))
  return key ? sealedCode(packet, text => sealTo(text, key, agenda)) : packetCode(packet)
}

function textOf({ pieces }: Asked, answers: readonly Sending[], language: Language): string {
  const asked = pieces.flatMap(({ question }) => question ?? [])
  const said = answers.map(({ asked, said }) => ({ ...said, question: asked.question }))
  return replyText(said, '', asked, pageStringsIn(language))
}
