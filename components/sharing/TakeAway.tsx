import { useState } from 'react'
import { practiceOf } from '@/components/session/practice-of'
import { sayBlock } from '@/components/session/say-step'
import type { Meeting } from '@/components/session/use-meeting'
import { useMeeting } from '@/components/session/use-meeting'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import type { HeldSession } from '@/lib/actions/write-notes'
import { writeNotes } from '@/lib/actions/write-notes'
import { agendaOf } from '@/lib/model/agenda'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import type { Note } from '@/lib/model/note'
import { notesTo } from '@/lib/model/note'
import type { Session } from '@/lib/model/session'
import { sayMoment } from '@/locales/dates'
import type { Strings } from '@/locales/en'
import type { Language } from '@/locales/language'
import { copyBoth } from './copy-both'
import { LeavingPiece } from './LeavingPiece'
import { PrivateTicks } from './PrivateTicks'
import { hiddenIn, hidingOf, useShown } from './use-shown'
import './sharing.css'

/** The notes of a session for elsewhere: exactly what will leave, and the ways to take it along. */
export function TakeAway({ session: id, onBack }: { session: string; onBack: () => void }) {
  const { t, language } = useSpeech()
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [shown, show] = useShown()
  const [said, setSaid] = useState('')
  const meeting = useMeeting()
  const session = meeting?.sessions.find(each => each.id === id)
  if (!meeting || !session) return null
  const { blocks } = agendaOf(session, meeting, meeting.packs)
  const all = heldOf(session, blocks, meeting, t, language)
  const held = { ...all, blocks: all.blocks.filter(({ key }) => !kept.has(key)) }
  const hiding = hidingOf(meeting.pairs.find(({ id }) => id === session.pair)?.hidden, shown)
  const { pieces, markdown, html, page, enex } = writeNotes(held, blocks, hiding, t, language, new Date())
  const name = `${t.notes.toLowerCase()}-${session.on.slice(0, 10)}`
  const save = (text: string, ending: string, type: string) => {
    download(new File([text], `${name}.${ending}`, { type }))
    setSaid(t.savedTo)
  }
  const copy = () =>
    copyBoth(html, markdown).then(
      () => setSaid(t.copiedNotes),
      () => setSaid(t.notCopied),
    )
  return (
    <main className="take-away">
      <div className="band stack no-print">
        <Button icon="left" onClick={onBack}>
          {t.back}
        </Button>
        <h1 className="title">{t.takeAway}</h1>
        <p>{t.exactCopy}</p>
        <p>
          <strong>{t.hiddenForYou(hiddenIn(pieces, shown).length)}</strong> {t.noProgramFinds}
        </p>
        {all.blocks.map(({ key, heading }) => (
          <Tick
            key={key}
            checked={!kept.has(key)}
            onChange={goes => setKept(goes ? kept.difference(new Set([key])) : kept.union(new Set([key])))}
          >
            {heading}
          </Tick>
        ))}
      </div>
      {pieces.map(({ piece, parts }) => (
        <LeavingPiece key={piece.heading} piece={piece}>
          <PrivateTicks parts={parts} shown={shown} onShow={show} />
        </LeavingPiece>
      ))}
      <div className="band stack no-print">
        <Button variant="primary" icon="copy" onClick={() => void copy()}>
          {t.copy}
        </Button>
        <div className="row">
          <Button icon="page" onClick={() => save(markdown, 'md', 'text/markdown')}>
            {t.asMarkdown}
          </Button>
          <Button icon="window" onClick={() => save(page, 'html', 'text/html')}>
            {t.asWebPage}
          </Button>
          <Button icon="leave" onClick={() => save(enex, 'enex', 'application/xml')}>
            {t.forEvernote}
          </Button>
          <Button icon="print" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
        {said && <p>{said}</p>}
        <Announce text={said} />
      </div>
    </main>
  )
}

/** What was said in a session, in the words that would leave. */
function heldOf(
  session: Session,
  all: readonly Block[],
  meeting: Meeting,
  t: Strings,
  language: Language,
): HeldSession {
  const name = meeting.pairs.find(({ id }) => id === session.pair)?.name ?? ''
  const notesOf = (key: string, kind: Note['kind']) => notesTo(meeting.notes, session.id, key, kind)
  const blocks = all.filter(({ kind }) => kind !== 'finish')
  const day = sayMoment(language, session.on).day
  return {
    title: t.notesOf(`${day} ${session.on.slice(0, 4)}`, name),
    blocks: blocks.map(block => {
      const key = keyOf(block)
      const practice = practiceOf(block, session.id, meeting.practice, language)
      const face = meeting.feedback.find(each => each.session === session.id && each.question === key)?.face
      return {
        key,
        heading: sayBlock(block, t, language),
        answered: notesOf(key, 'answered').length > 0,
        ...(face ? { face } : {}),
        lines: notesOf(key, 'line').map(({ text }) => text),
        ...(practice
          ? {
              practice: {
                ...practice,
                withMentor: practice.withMentor !== undefined,
                alone: practice.alone !== undefined,
              },
            }
          : {}),
      }
    }),
    kept: notesOf('finish', 'keep').map(({ text }) => text),
  }
}
