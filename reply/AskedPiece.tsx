import { AnswerFields } from '@/components/ui/AnswerFields'
import type { AgendaPiece, ReplyAnswer } from '@/lib/share/packet'
import { usePageSpeech } from './page-speech'
import { SeenPicture } from './SeenPicture'

type Props = {
  piece: AgendaPiece
  /** Absent where nothing is asked. */
  answer: ReplyAnswer | undefined
  onChange: (part: Partial<ReplyAnswer>) => void
}

/** One block of the agenda with its minutes in the margin: what is asked, where it was, and the place to answer. */
export function AskedPiece({ piece, answer, onChange }: Props) {
  const t = usePageSpeech()
  const { heading, minutes, lines, picture } = piece
  return (
    <section className="margin-row" aria-label={heading}>
      <div className="margin-number">
        {minutes ? (
          <>
            <span className="minutes">{minutes}</span>
            <span className="small">{t.minutesUnit}</span>
          </>
        ) : null}
      </div>
      <div className="margin-content stack">
        <h2 className={answer ? 'asked' : 'heading'}>{heading}</h2>
        {lines.map(({ kind, text }) =>
          kind === 'quote' ? (
            <blockquote className="said" key={`${kind} ${text}`}>
              {text}
            </blockquote>
          ) : (
            <p className="small soft asked-line" key={`${kind} ${text}`}>
              {kind === 'link' && /^https?:/i.test(text) ? (
                <a href={text} rel="noreferrer" target="_blank">
                  {text}
                </a>
              ) : (
                text
              )}
            </p>
          ),
        )}
        {picture && <SeenPicture picture={picture} />}
        {answer && <AnswerFields words={heading} answer={answer} t={t} onChange={onChange} />}
      </div>
    </section>
  )
}
