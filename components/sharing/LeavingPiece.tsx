import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { Tick } from '@/components/ui/Tick'
import type { Leaving, Piece } from '@/lib/model/leaving'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { nameless } from '@/locales/place'

type Props = {
  /** Absent for a question that stays here. */
  piece: Piece | undefined
  question?: Question
  leaving?: Leaving
  onTick?: (change: Partial<Leaving>) => void
}

/** One piece of what leaves, word for word, on its own sheet; or in its place a question that stays, so that it can be ticked again. */
export function LeavingPiece({ piece, question, leaving, onTick }: Props) {
  const { t } = useSpeech()
  const words = question ? headline(question) || nameless(question.capture, t) : piece?.heading
  return (
    <section className={piece ? 'sheet stack leaving' : 'band stack leaving'} aria-label={words}>
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
      {question && leaving && onTick && (
        <div className="stack leaving-ticks">
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
  return (
    <div data-testid="leaving-text" className="stack leaving-text">
      <h2 className={piece.question ? 'words' : 'heading'}>{piece.heading}</h2>
      {piece.lines.map(line =>
        line.kind === 'quote' ? (
          <blockquote className="said" key={line.text}>
            {line.text}
          </blockquote>
        ) : (
          <p key={line.text}>{line.text}</p>
        ),
      )}
    </div>
  )
}
