import { useState } from 'react'
import type { Doors } from '@/components/questions/PointButton'
import { ShowWhere } from '@/components/questions/ShowWhere'
import { AnswerFields } from '@/components/ui/AnswerFields'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import type { TipState } from '@/components/ui/use-tips'
import { keepDraft } from '@/lib/actions/keep-draft'
import type { AskedPiece, AskedQuestion } from '@/lib/model/asked'
import { placeIdOf } from '@/lib/model/asked'
import type { Draft } from '@/lib/model/draft'
import { isSent } from '@/lib/model/draft'
import { askedWords } from '@/lib/model/leaving'
import type { Question } from '@/lib/model/question'
import type { Said } from '@/lib/model/said'
import { isSilent } from '@/lib/model/said'
import { pageStringsIn } from '@/locales/mentor-page'
import { AskedPicture } from './AskedPicture'
import type { Waiting } from './use-asked'
import { useExchange } from './use-exchange'

const NOTHING: Said = { text: '', comparison: '', steps: '', exercise: '', link: '' }

type Props = Waiting & {
  pair: string
  doors: Doors
  tips: TipState
  /** Told of each keeping, so that what is sent is what was typed last. */
  onKeep: (kept: Promise<void>) => void
  /** The words of an answer that do not stand in what was asked and may not be known. */
  jargon: (said: Said, asked: string) => string[]
}

/** One question the partner asks, with all that came with it, and my answer, which keeps itself. */
export function AskedSheet({ asked, draft, pair, doors, tips, jargon, onKeep }: Props) {
  const { language } = useSpeech()
  const { piece, question } = asked
  const [said, setSaid] = useState(draft?.said ?? NOTHING)
  const change = (part: Partial<Said>) => {
    const next = { ...said, ...part }
    setSaid(next)
    onKeep(keepDraft(pair, question, next))
  }
  return (
    <section className="sheet stack" aria-label={piece.heading}>
      <h2 className="words came-words">{piece.heading}</h2>
      <AskedLines piece={piece} />
      <Where asked={asked} doors={doors} />
      <AnswerFields
        words={piece.heading}
        answer={said}
        t={pageStringsIn(language)}
        jargon={said => jargon(said, askedWords(piece))}
        onChange={change}
        {...tips}
      />
      {draft && !isSilent(said) && <Standing draft={draft} />}
    </section>
  )
}

/** Whether the partner has these words. */
function Standing({ draft }: { draft: Draft }) {
  const x = useExchange()
  if (isSent(draft)) return <StateLine icon="tick">{x.sentNow}</StateLine>
  return (
    <StateLine icon="lock" tone="strong">
      {draft.sent === undefined ? x.onlyYouUntil : `${x.changedSince} · ${x.onlyYouUntil}`}
    </StateLine>
  )
}

/** What came with it, word for word, and its picture. */
function AskedLines({ piece: { lines, picture } }: { piece: AskedPiece }) {
  return (
    <div className="stack asked-lines">
      {lines.map(({ kind, text }) =>
        kind === 'quote' ? (
          <blockquote className="said" key={`${kind} ${text}`}>
            {text}
          </blockquote>
        ) : (
          <p className="small soft" key={`${kind} ${text}`}>
            {text}
          </p>
        ),
      )}
      {picture && <AskedPicture id={picture} />}
    </div>
  )
}

/** Shows it on its page, where the agenda told the page's address. */
function Where({ asked, doors }: { asked: AskedQuestion; doors: Doors }) {
  const { capture } = asked.piece
  if (!capture?.address) return null
  const question: Question = {
    id: placeIdOf(asked),
    askedAt: 0,
    note: '',
    capture,
    size: 'few',
    stamp: { rev: 1, device: 'partner' },
  }
  return <ShowWhere question={question} capture={{ ...capture, address: capture.address }} doors={doors} />
}
