import { useMemo, useRef } from 'react'
import type { Doors } from '@/components/questions/PointButton'
import { Button } from '@/components/ui/Button'
import { useTips } from '@/components/ui/use-tips'
import { jargonOf } from '@/lib/model/jargon'
import type { Pair } from '@/lib/model/pair'
import { JARGON } from '@/lib/packs/jargon'
import { AskedSheet } from './AskedSheet'
import { SendAnswers } from './SendAnswers'
import type { Waiting } from './use-asked'
import { useAsked } from './use-asked'
import { useExchange } from './use-exchange'
import './sharing.css'

/** More than three questions at once are a pile, not a help. */
const TODAY = 3

type Props = {
  pair: Pair
  doors: Doors
  /** Opens what will leave of my own questions; absent where the agenda does that. */
  onAsk: (() => void) | undefined
  /** Opens the door for what was sent. */
  onOpenSent: () => void
}

/** What the partner asks me: three for today, the rest when I like; my answers are mine until I send them. */
export function AskedRoom({ pair, doors, onAsk, onOpenSent }: Props) {
  const x = useExchange()
  const found = useAsked(pair.id)
  const kept = useRef<Promise<void>>(undefined)
  const tips = useTips(found?.waiting[0]?.asked.question)
  const words = found?.learning.join('\n')
  const jargon = useMemo(() => jargonOf([...JARGON, ...(words ?? '').split('\n')]), [words])
  if (!found) return null
  const { waiting, answered, fromMe, fromThem, learning } = found
  const sheet = (one: Waiting) => {
    const { question } = one.asked
    return (
      <AskedSheet
        key={question}
        {...one}
        pair={pair.id}
        doors={doors}
        tips={tips(question)}
        jargon={jargon}
        onKeep={keeping => (kept.current = keeping)}
      />
    )
  }
  return (
    <>
      <div className="band stack">
        <h1 className="title">
          {fromThem === 0 ? x.nothingCame(pair.name) : x.asksYouTitle(pair.name, waiting.length)}
        </h1>
        {fromMe + fromThem > 0 && <p className="soft">{x.balance(pair.name, fromMe, fromThem)}</p>}
        {learning.length > 0 && <p className="small soft">{x.stillLearns(pair.name, learning)}</p>}
        {waiting.length > TODAY && (
          <>
            <h2 className="heading">{x.forToday}</h2>
            <p className="small soft">{x.forTodayHint}</p>
          </>
        )}
      </div>
      {waiting.slice(0, TODAY).map(sheet)}
      {waiting.length > TODAY && (
        <details className="band fold">
          <summary>{x.whenYouLike(waiting.length - TODAY)}</summary>
          {waiting.slice(TODAY).map(sheet)}
        </details>
      )}
      {answered.length > 0 && (
        <details className="band fold">
          <summary>{x.sentBefore(answered.length)}</summary>
          {answered.map(sheet)}
        </details>
      )}
      {fromThem > 0 && <SendAnswers pair={pair} asked={[...waiting, ...answered]} kept={kept} />}
      <div className="band stack">
        {onAsk && (
          <>
            <Button icon="speech" onClick={onAsk}>
              {x.askThem(pair.name)}
            </Button>
            <p className="small soft">{x.askThemHint}</p>
          </>
        )}
        <Button icon="page" onClick={onOpenSent}>
          {x.openSent}
        </Button>
      </div>
    </>
  )
}
