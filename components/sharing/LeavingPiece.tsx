import type { ReactNode } from 'react'
import { StoredPicture } from '@/components/questions/StoredPicture'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { Tick } from '@/components/ui/Tick'
import type { Leaving, Piece } from '@/lib/model/leaving'
import { headingOf } from '@/lib/model/leaving'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { nameless } from '@/locales/place'
import { useExchange } from './use-exchange'

type Props = {
  /** Absent for a question that stays here. */
  piece: Piece | undefined
  question?: Question
  leaving?: Leaving
  onTick?: (change: Partial<Leaving>) => void
  /** What stands between its text and its ticks. */
  children?: ReactNode
}

/** One piece of what leaves, word for word, on its own sheet; or in its place a question that stays, so that it can be ticked again. */
export function LeavingPiece({ piece, question, leaving, onTick, children }: Props) {
  const { t } = useSpeech()
  const x = useExchange()
  const words = question ? headline(question) || nameless(question.capture, t) : piece?.heading
  return (
    <section className={piece ? 'sheet stack leaving' : 'band stack leaving no-print'} aria-label={words}>
      {piece ? (
        <LeavingText piece={piece} />
      ) : (
        <>
          <p className="words soft">{words}</p>
          <StateLine icon="lock" tone="strong">
            {t.keptForYou}
          </StateLine>
        </>
      )}
      {children}
      {question && leaving && onTick && (
        <div className="stack leaving-ticks no-print">
          <Tick checked={leaving.question} onChange={ticked => onTick({ question: ticked })}>
            <span aria-hidden="true">{t.goesAlong}</span>
            <span className="visually-hidden">{t.goesAlongNamed(words ?? '')}</span>
          </Tick>
          {leaving.question && question.capture?.address && (
            <Tick checked={leaving.address} onChange={ticked => onTick({ address: ticked })}>
              <span aria-hidden="true">{t.withAddress}</span>
              <span className="visually-hidden">{t.withAddressNamed(words ?? '')}</span>
            </Tick>
          )}
          {leaving.question && question.capture?.picture && (
            <Tick checked={leaving.picture} onChange={ticked => onTick({ picture: ticked })}>
              <span aria-hidden="true">{x.withPicture}</span>
              <span className="visually-hidden">{x.withPictureNamed(words ?? '')}</span>
            </Tick>
          )}
          {piece?.picture && (
            <>
              <StoredPicture id={piece.picture} alt={x.pictureGoes} whole />
              <p className="small soft">{x.pictureGoesHint}</p>
            </>
          )}
          {leadsToWords(piece) && <p className="small soft">{t.linkHasWords}</p>}
        </div>
      )}
    </section>
  )
}

/** Whether its link carries the words it leads to; there they stand in percent signs, which nobody can read. */
function leadsToWords(piece: Piece | undefined): boolean {
  return piece?.lines.some(({ kind, text }) => kind === 'link' && text.includes(':~:text=')) === true
}

function LeavingText({ piece }: { piece: Piece }) {
  const keys = keyed(piece.lines.map(({ text }) => text))
  return (
    <div data-testid="leaving-text" className="stack leaving-text">
      <h2 className={piece.question ? 'words' : 'heading'}>
        <WithHidden text={headingOf(piece)} /> {piece.tag && <span className="leaving-tag">[{piece.tag}]</span>}
      </h2>
      {piece.lines.map(({ kind, text }, at) =>
        kind === 'quote' ? (
          <blockquote className="said" key={keys[at]}>
            <WithHidden text={text} />
          </blockquote>
        ) : (
          <p key={keys[at]}>
            <WithHidden text={text} />
          </p>
        ),
      )}
    </div>
  )
}

/** The text as it leaves; what stands for something hidden is seen at once. */
function WithHidden({ text }: { text: string }) {
  const { t } = useSpeech()
  const parts = text.split(new RegExp(`(\\[(?:${Object.values(t.hiddenKind).join('|')})\\])`))
  const keys = keyed(parts)
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={keys[at]} className="hidden-part">
        {part}
      </span>
    ),
  )
}

/** A key for each, though two may say the same. */
function keyed(texts: readonly string[]): string[] {
  const times = new Map<string, number>()
  return texts.map(text => {
    const nth = (times.get(text) ?? 0) + 1
    times.set(text, nth)
    return `${nth} ${text}`
  })
}
