import type { RefObject } from 'react'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { markSent } from '@/lib/actions/mark-sent'
import { writeReply } from '@/lib/actions/write-reply'
import type { Draft } from '@/lib/model/draft'
import { isWaiting } from '@/lib/model/draft'
import type { Pair } from '@/lib/model/pair'
import { Said } from '@/lib/model/said'
import { listDrafts } from '@/lib/store/drafts'
import { pageStringsIn } from '@/locales/mentor-page'
import type { Waiting } from './use-asked'
import { useExchange } from './use-exchange'

type Props = {
  pair: Pair
  asked: readonly Waiting[]
  /** The keeping of what was typed last. */
  kept: RefObject<Promise<void> | undefined>
}

/** The ways my answers go back to the partner: those that were written or changed since the last time. */
export function SendAnswers({ pair, asked, kept }: Props) {
  const { language } = useSpeech()
  const x = useExchange()
  const t = pageStringsIn(language)
  const [said, setSaid] = useState('')
  const waiting = toSend(asked, new Map(asked.map(({ asked, draft }) => [asked.question, draft])))
  const send = async (how: 'code' | 'text', give: (text: string) => Promise<string>) => {
    // The store is asked, not this screen: the words typed last may not have reached it yet.
    await kept.current
    const drafts = (await listDrafts()).filter(draft => draft.pair === pair.id)
    const sending = toSend(asked, new Map(drafts.map(draft => [draft.question, draft])))
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
      <h2 className="heading">{x.sendAnswers(pair.name, waiting.length)}</h2>
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

function toSend(asked: readonly Waiting[], drafts: ReadonlyMap<string, Draft | undefined>) {
  return asked.flatMap(({ asked }) => {
    const draft = drafts.get(asked.question)
    return draft && isWaiting(draft) ? [{ asked, said: draft.said }] : []
  })
}
