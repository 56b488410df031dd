import { useState } from 'react'
import type { Meeting } from '@/components/session/use-meeting'
import { PACKS, useMeeting } from '@/components/session/use-meeting'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { writeAgenda } from '@/lib/actions/write-agenda'
import { agendaOf } from '@/lib/model/agenda'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import type { Leaving } from '@/lib/model/leaving'
import { inWriting } from '@/lib/model/open-questions'
import type { Session } from '@/lib/model/session'
import { IN_WRITING } from '@/lib/model/session'
import { sayMoment } from '@/locales/dates'
import { Channels } from './Channels'
import { HideWords } from './HideWords'
import { LearningWords } from './LearningWords'
import { LeavingPiece } from './LeavingPiece'
import { PrivateTicks } from './PrivateTicks'
import './sharing.css'

const GOES_ALONE: Leaving = { question: true, address: false, picture: false }

/** What will leave: exactly the text the clipboard gets, question by question, each with its ticks. */
export function LeaveScreen({ session: asked, onBack }: { session: string | undefined; onBack: () => void }) {
  const { t, language } = useSpeech()
  const [ticks, setTicks] = useState<Record<string, Leaving>>({})
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const [learning, setLearning] = useState<string[]>([])
  const meeting = useMeeting()
  const leaves = meeting && whatLeaves(meeting, asked)
  if (!leaves) return null
  const { session, blocks } = leaves
  const leaving = (id: string) => ticks[id] ?? GOES_ALONE
  const by = session.ended?.by
  const title = by
    ? t.inWritingTitle(sayMoment(language, `${by}T12:00`).day)
    : t.agendaTitle(sayMoment(language, session.on).day, session.minutes)
  const pair = meeting.pairs.find(({ id }) => id === session.pair)
  const { pieces, html, markdown } = writeAgenda(title, blocks, leaving, learning, t, {
    words: pair?.hidden ?? [],
    shown,
    country: new Intl.Locale(navigator.language).maximize().region,
  })
  const hidden = pieces.flatMap(({ parts }) => parts.filter(({ text }) => !shown.has(text)))
  const show = (text: string, isShown: boolean) => {
    setShown(isShown ? shown.union(new Set([text])) : shown.difference(new Set([text])))
  }
  const sheet = (place: number) => {
    const { piece, parts } = pieces[place] ?? {}
    return { piece, children: parts && <PrivateTicks parts={parts} shown={shown} onShow={show} /> }
  }
  const tick = (id: string, change: Partial<Leaving>) => {
    setTicks({ ...ticks, [id]: { ...leaving(id), ...change } })
  }
  return (
    <main>
      <div className="band stack no-print">
        <Button icon="left" onClick={onBack}>
          {t.backToPlan}
        </Button>
        <h1 className="title">{t.whatLeaves(meeting.pair?.name ?? '')}</h1>
        <p>{t.exactCopy}</p>
        <p>
          <strong>{t.hiddenForYou(hidden.length)}</strong> {t.noProgramFinds}
        </p>
        {pair && <HideWords pair={pair} />}
      </div>
      <LeavingPiece {...sheet(0)} />
      {blocks.map((block, at) =>
        block.kind === 'question' ? (
          <LeavingPiece
            key={block.question.id}
            {...sheet(pieces.findIndex(({ piece }) => piece.question === block.question.id))}
            question={block.question}
            leaving={leaving(block.question.id)}
            onTick={change => tick(block.question.id, change)}
          />
        ) : (
          <LeavingPiece key={keyOf(block)} {...sheet(placeOf(blocks, at, leaving))} />
        ),
      )}
      <LearningWords ticked={learning} onChange={setLearning} />
      {learning.length > 0 && <LeavingPiece {...sheet(pieces.length - 1)} />}
      <Channels
        pieces={pieces.map(({ piece }) => piece)}
        html={html}
        markdown={markdown}
        pair={pair?.id ?? ''}
        myName={meeting.myName}
      />
      <details className="band plain-text no-print">
        <summary>{t.asPlainText}</summary>
        <pre data-testid="leaving-markdown">{markdown}</pre>
      </details>
    </main>
  )
}

/**
 * The blocks that leave: the agenda of the session to come with the questions to be answered in writing behind it, or the
 * few questions of a session that asks for answers in writing instead.
 */
function whatLeaves(meeting: Meeting, asked: string | undefined): { session: Session; blocks: Block[] } | undefined {
  const session = asked ? meeting.sessions.find(({ id }) => id === asked) : meeting.planned?.session
  if (!session) return undefined
  const { blocks } = agendaOf(session, meeting, PACKS)
  if (session.ended) {
    const questions = blocks.flatMap(block => (block.kind === 'question' ? [{ ...block, minutes: 0 }] : []))
    return { session, blocks: questions.slice(0, IN_WRITING) }
  }
  return {
    session,
    blocks: [
      ...blocks,
      ...inWriting(meeting.questions, meeting).map(question => ({ kind: 'question' as const, minutes: 0, question })),
    ],
  }
}

/** Which piece a block has become: the title comes first, and questions that stay here have none. */
function placeOf(blocks: Block[], at: number, leaving: (id: string) => Leaving): number {
  return 1 + blocks.slice(0, at).filter(each => each.kind !== 'question' || leaving(each.question.id).question).length
}
