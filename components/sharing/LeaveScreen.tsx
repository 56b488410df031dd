import { useState } from 'react'
import type { Meeting } from '@/components/session/use-meeting'
import { useMeeting } from '@/components/session/use-meeting'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { writeAgenda } from '@/lib/actions/write-agenda'
import { agendaOf } from '@/lib/model/agenda'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import type { Leaving } from '@/lib/model/leaving'
import { inWriting, openQuestions } from '@/lib/model/open-questions'
import type { Question } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import { IN_WRITING } from '@/lib/model/session'
import { sayMoment } from '@/locales/dates'
import type { Strings } from '@/locales/en'
import type { Language } from '@/locales/language'
import { Channels } from './Channels'
import { HideWords } from './HideWords'
import { LearningWords } from './LearningWords'
import { LeavingPiece } from './LeavingPiece'
import { PrivateTicks } from './PrivateTicks'
import { useExchange } from './use-exchange'
import { hiddenIn, hidingOf, useShown } from './use-shown'
import './sharing.css'

const GOES_ALONE: Leaving = { question: true, address: false, picture: false }
/** As a mentor my questions are mostly for somebody else: those for this partner are ticked one by one. */
const STAYS: Leaving = { ...GOES_ALONE, question: false }

/** What will leave: exactly the text the clipboard gets, question by question, each with its ticks. */
export function LeaveScreen({ session: asked, onBack }: { session: string | undefined; onBack: () => void }) {
  const { t, language } = useSpeech()
  const x = useExchange()
  const [ticks, setTicks] = useState<Record<string, Leaving>>({})
  const [shown, show] = useShown()
  const [learning, setLearning] = useState<string[]>([])
  const meeting = useMeeting()
  const leaves = meeting && whatLeaves(meeting, asked)
  if (!leaves) return null
  const { session, blocks } = leaves
  const leaving = (id: string) => ticks[id] ?? (session ? GOES_ALONE : STAYS)
  const title = session ? titleOf(session, t, language) : x.ownQuestions
  const pair = session ? meeting.pairs.find(({ id }) => id === session.pair) : meeting.pair
  const hiding = hidingOf(pair?.hidden, shown)
  const { pieces, html, markdown } = writeAgenda(title, blocks, leaving, learning, t, hiding)
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
          <strong>{t.hiddenForYou(hiddenIn(pieces, shown).length)}</strong> {t.noProgramFinds}
        </p>
        {pair && <HideWords pair={pair} />}
        {!session && blocks.length === 0 && <p>{x.noOwnQuestion}</p>}
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
        pair={pair}
        myName={meeting.myName}
      />
      <details className="band plain-text no-print">
        <summary>{t.asPlainText}</summary>
        <pre data-testid="leaving-markdown">{markdown}</pre>
      </details>
    </main>
  )
}

/** What is said above the agenda: when the session is, or until when an answer in writing is hoped for. */
function titleOf({ ended, on, minutes }: Session, t: Strings, language: Language): string {
  return ended?.by
    ? t.inWritingTitle(sayMoment(language, `${ended.by}T12:00`).day)
    : t.agendaTitle(sayMoment(language, on).day, minutes)
}

/**
 * The blocks that leave: the agenda of the session to come with the questions to be answered in writing behind it, or the
 * few questions of a session that asks for answers in writing instead.
 */
function whatLeaves(
  meeting: Meeting,
  asked: string | undefined,
): { session: Session | undefined; blocks: Block[] } | undefined {
  // A mentor has no plan to send: what a mentor asks are the questions that are open.
  if (meeting.pair?.role === 'mentor')
    return { session: undefined, blocks: openQuestions(meeting.questions, meeting).map(untimed) }
  const session = asked ? meeting.sessions.find(({ id }) => id === asked) : meeting.planned?.session
  if (!session) return undefined
  const { blocks } = agendaOf(session, meeting, meeting.packs)
  if (session.ended) {
    const questions = blocks.flatMap(block => (block.kind === 'question' ? [{ ...block, minutes: 0 }] : []))
    return { session, blocks: questions.slice(0, IN_WRITING) }
  }
  return {
    session,
    blocks: [...blocks, ...inWriting(meeting.questions, meeting).map(untimed)],
  }
}

const untimed = (question: Question): Block => ({ kind: 'question', minutes: 0, question })

/** Which piece a block has become: the title comes first, and questions that stay here have none. */
function placeOf(blocks: Block[], at: number, leaving: (id: string) => Leaving): number {
  return 1 + blocks.slice(0, at).filter(each => each.kind !== 'question' || leaving(each.question.id).question).length
}
