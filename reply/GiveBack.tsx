import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { isSilent } from '@/lib/model/said'
import { packetCode, sealedCode } from '@/lib/share/code'
import type { AgendaPacket, ReplyAnswer } from '@/lib/share/packet'
import { ReplyAnswer as Answer, PACKET_VERSION } from '@/lib/share/packet'
import { replyText } from '@/lib/share/reply-text'
import { sealTo } from '@/lib/share/seal'
import { usePageSpeech } from './page-speech'

type Props = {
  agenda: AgendaPacket
  asked: readonly string[]
  answers: ReplyAnswer[]
  asks: string
  onSaved: () => void
}

/** The ways home for the answers: a file, a code, a text. */
export function GiveBack({ agenda, asked, answers, asks, onSaved }: Props) {
  const t = usePageSpeech()
  const [said, setSaid] = useState('')
  const give = async (away: (answers: ReplyAnswer[]) => Promise<string>) => {
    const told = answers.filter(answer => !isSilent(answer)).map(answer => ({ ...answer, link: answer.link.trim() }))
    if (told.length === 0 && asks.trim() === '') return setSaid(t.nothingSaid)
    if (told.some(answer => !Answer.safeParse(answer).success)) return setSaid(t.lookAtLinks)
    try {
      setSaid(await away(told))
      onSaved()
    } catch {
      setSaid(t.answersNotCopied)
    }
  }
  const codeOf = (told: ReplyAnswer[]) => {
    const { id, key } = agenda
    const packet = {
      format: 'amm-reply',
      v: PACKET_VERSION,
      agenda: id,
      answers: told,
      ...(asks.trim() ? { asks: asks.trim() } : {}),
    } as const
    if (!key) return packetCode(packet)
    return sealedCode(packet, text => sealTo(text, key, id))
  }
  const save = async (told: ReplyAnswer[]) => {
    download(new File([`${await codeOf(told)}\n`], 'answers.txt', { type: 'text/plain' }))
    return t.answersSaved
  }
  const copy = (textOf: (told: ReplyAnswer[]) => Promise<string>) => async (told: ReplyAnswer[]) => {
    await navigator.clipboard.writeText(await textOf(told))
    return t.answersCopied
  }
  return (
    <div className="stack give-back no-print">
      <div className="row">
        <Button variant="primary" icon="page" onClick={() => void give(save)}>
          {t.saveAnswers}
        </Button>
        <Button
          variant="edge"
          icon="copy"
          onClick={() => void give(copy(async told => replyText(told, asks, asked, t)))}
        >
          {t.copyAnswersText}
        </Button>
        <Button icon="copy" onClick={() => void give(copy(codeOf))}>
          {t.copyAnswersCode}
        </Button>
        <Button icon="print" onClick={() => print()}>
          {t.printPage}
        </Button>
      </div>
      {said && <p>{said}</p>}
      <Announce text={said} />
      <p className="soft">{t.giveBack(agenda.from)}</p>
    </div>
  )
}
