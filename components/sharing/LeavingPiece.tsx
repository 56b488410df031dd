import { Sheet } from '@/components/ui/Sheet'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { Tick } from '@/components/ui/Tick'
import type { Leaving, Piece } from '@/lib/model/leaving'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'

type Props = {
  /** Absent for a question that stays here. */
  piece?: Piece
  kept?: Question
  address?: string | undefined
  leaving: Leaving | undefined
  onTick: (change: Partial<Leaving>) => void
}

/** One piece of what leaves, word for word, on its own sheet; or a question that stays, so that its tick can be set again. */
export function LeavingPiece({ piece, kept, address, leaving, onTick }: Props) {
  const { t } = useSpeech()
  const words = piece?.heading ?? (kept ? headline(kept) : '')
  const ticks = leaving && (
    <div className="stack leaving-ticks">
      <Tick checked={leaving.question} onChange={question => onTick({ question })}>
        <span aria-hidden="true">{t.goesAlong}</span>
        <span className="visually-hidden">{t.goesAlongNamed(words)}</span>
      </Tick>
      {leaving.question && address && (
        <Tick checked={leaving.address} onChange={ticked => onTick({ address: ticked })}>
          <span aria-hidden="true">{t.withAddress}</span>
          <span className="visually-hidden">{t.withAddressNamed(words)}</span>
        </Tick>
      )}
    </div>
  )
  if (!piece)
    return (
      <section className="band stack" aria-label={words}>
        <p className="words soft">{words}</p>
        <StateLine icon="lock" tone="strong">
          {t.keptForYou}
        </StateLine>
        {ticks}
      </section>
    )
  return (
    <Sheet label={words}>
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
      {ticks}
    </Sheet>
  )
}
