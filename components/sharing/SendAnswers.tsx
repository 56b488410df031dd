import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { markSent } from '@/lib/actions/mark-sent'
import { writeReply } from '@/lib/actions/write-reply'
import { isWaiting } from '@/lib/model/draft'
import type { Pair } from '@/lib/model/pair'
import { Said } from '@/lib/model/said'
import { pageStringsIn } from '@/locales/mentor-page'
import type { Waiting } from './use-asked'
import { useExchange } from './use-exchange'

/** The ways my answers go back to the partner: those that were written or changed since the last time. */
export function SendAnswers({ pair, asked }: { pair: Pair; asked: readonly Waiting[] }) {
  const { language } = useSpeech()
  const x = useExchange()
  const t = pageStringsIn(language)
  const [said, setSaid] = useState('')
  const sending = asked.flatMap(({ asked, draft }) => (draft && isWaiting(draft) ? [{ asked, said: draft.said }] : []))
  const send = async (how: 'code' | 'text', give: (text: string) => Promise<string>) => {
    if (sending.length === 0) return setSaid(t.nothingSaid)
    if (sending.some(({ said }) => !Said.safeParse({ ...said, link: said.link.trim() }).success))
      return setSaid(t.lookAtLinks)
    try {
      setSaid(await give(await writeReply(sending, how, language)))
      await markSent(sending)
    } catch {
      setSaid(t.answersNotCopied)
    }
  }
  const save = async (code: string) => {
    download(new File([`${code}\n`], 'answers.txt', { type: 'text/plain' }))
    return t.answersSaved
  }
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    return t.answersCopied
  }
  return (
    <div className="band stack">
      <h2 className="heading">{x.sendAnswers(pair.name, sending.length)}</h2>
      {pair.seal && <StateLine icon="lock">{x.sealedForTwo(pair.name)}</StateLine>}
      <div className="row">
        <Button variant="primary" icon="copy" onClick={() => void send('code', copy)}>
          {t.copyAnswersCode}
        </Button>
        <Button icon="page" onClick={() => void send('code', save)}>
          {t.saveAnswers}
        </Button>
        <Button icon="copy" onClick={() => void send('text', copy)}>
          {t.copyAnswersText}
        </Button>
      </div>
      {said && <p>{said}</p>}
      <Announce text={said} />
      <p className="small soft">{t.giveBack(pair.name)}</p>
    </div>
  )
}
