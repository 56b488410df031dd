import { useEffect, useRef, useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { siteOf } from '@/lib/model/address'
import type { Capture } from '@/lib/model/capture'
import type { Picture } from '@/lib/model/picture'
import { DrawnList } from './DrawnList'
import type { Kind } from './drawing'
import { Stage } from './Stage'
import { Tools } from './Tools'
import type { MarkUp } from './use-mark-up'
import { useMarkUp } from './use-mark-up'

type Props = { question: string; capture: Capture; picture: Picture }

/** The picture with its drawings at the left, the tools at the right; below each other where there is no room. */
export function MarkUpPage({ question, capture, picture }: Props) {
  const { t } = useSpeech()
  const [kind, setKind] = useState<Kind>('circle')
  const markUp = useMarkUp(question, picture)
  useUndoKey(markUp.out ? markUp.putBack : markUp.undo)
  const { app, address, title } = capture
  const place = [app ?? siteOf(address), title].filter(Boolean).join(', ') || t.thisPage
  if (markUp.out) return <TakenOut markUp={markUp} />
  return (
    <main className="mark-up">
      <div className="row row-spread">
        <div>
          <h1 className="title">{t.pictureTitle}</h1>
          <p className="soft">{t.pictureFrom(place)}</p>
        </div>
        <StateLine icon="lock" tone="strong">
          {t.onlyYou}
        </StateLine>
      </div>
      <Stage markUp={markUp} kind={kind} alt={t.pictureOf(title || place)} />
      <Tools markUp={markUp} kind={kind} onKind={setKind} />
      <DrawnList markUp={markUp} />
      <Announce text={markUp.said} />
    </main>
  )
}

function TakenOut({ markUp }: { markUp: MarkUp }) {
  const { t } = useSpeech()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className="band stack">
      <h1 className="title" ref={title} tabIndex={-1}>
        {t.noPicture['taken-out']}
      </h1>
      <p>{t.pictureOutHint}</p>
      {markUp.trouble && <p role="alert">{t.notMarked[markUp.trouble]}</p>}
      <Button icon="undo" onClick={markUp.putBack}>
        {t.undo}
      </Button>
    </main>
  )
}

/** Ctrl+Z, or Cmd+Z on a Mac. */
function useUndoKey(undo: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo])
}
