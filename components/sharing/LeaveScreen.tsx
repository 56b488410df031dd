import { useState } from 'react'
import { useMeeting } from '@/components/session/use-meeting'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { writeAgenda } from '@/lib/actions/write-agenda'
import type { Leaving } from '@/lib/model/leaving'
import { sayMoment } from '@/locales/dates'
import { LeavingPiece } from './LeavingPiece'
import './sharing.css'

const GOES_ALONE: Leaving = { question: true, address: false }

/** What will leave: exactly the text the clipboard gets, question by question, each with its ticks. */
export function LeaveScreen({ onBack }: { onBack: () => void }) {
  const { t, language } = useSpeech()
  const [ticks, setTicks] = useState<Record<string, Leaving>>({})
  const [said, setSaid] = useState('')
  const meeting = useMeeting()
  if (!meeting?.planned) return null
  const { session, agenda } = meeting.planned
  const leaving = (id: string) => ticks[id] ?? GOES_ALONE
  const title = t.agendaTitle(sayMoment(language, session.on).day, session.minutes)
  const { pieces, html, markdown } = writeAgenda(title, agenda.blocks, leaving, t)
  const copy = () =>
    copyBoth(html, markdown).then(
      () => setSaid(t.copied),
      () => setSaid(t.notCopied),
    )
  const tick = (id: string, change: Partial<Leaving>) => {
    setTicks({ ...ticks, [id]: { ...leaving(id), ...change } })
    setSaid('')
  }
  return (
    <main>
      <div className="band stack">
        <Button icon="left" onClick={onBack}>
          {t.backToPlan}
        </Button>
        <h1 className="title">{t.whatLeaves(meeting.pair?.name ?? '')}</h1>
        <p>{t.exactCopy}</p>
        <p className="soft">{t.readOnce}</p>
      </div>
      <LeavingPiece piece={pieces[0]} />
      {agenda.blocks.map(block =>
        block.kind === 'question' ? (
          <LeavingPiece
            key={block.question.id}
            piece={pieces.find(piece => piece.question === block.question.id)}
            question={block.question}
            leaving={leaving(block.question.id)}
            onTick={change => tick(block.question.id, change)}
          />
        ) : (
          <LeavingPiece key={block.kind} piece={pieces.at(block.kind === 'begin' ? 1 : -1)} />
        ),
      )}
      <div className="band stack">
        <Button variant="primary" icon="copy" onClick={() => void copy()}>
          {t.copy}
        </Button>
        {said && <p>{said}</p>}
        <Announce text={said} />
        <details className="plain-text">
          <summary>{t.asPlainText}</summary>
          <pre data-testid="leaving-markdown">{markdown}</pre>
        </details>
      </div>
    </main>
  )
}

/** One copy that serves both kinds of places: those that keep formatted text, and those that keep plain text. */
async function copyBoth(html: string, text: string): Promise<void> {
  const as = (type: string, content: string) => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': as('text/html', html), 'text/plain': as('text/plain', text) }),
  ])
}
