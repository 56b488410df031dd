import { AnswerFields } from '@/components/ui/AnswerFields'
import type { TipState } from '@/components/ui/use-tips'
import { askedWords } from '@/lib/model/leaving'
import type { Said } from '@/lib/model/said'
import type { AgendaPiece, ReplyAnswer } from '@/lib/share/packet'
import { usePageSpeech } from './page-speech'
import { SeenPicture } from './SeenPicture'

type Props = {
  piece: AgendaPiece
  /** Absent where nothing is asked. */
  answer: ReplyAnswer | undefined
  tips: TipState
  /** The words of an answer that do not stand in what was asked and may not be known. */
  jargon: (said: Said, asked: string) => string[]
  onChange: (part: Partial<ReplyAnswer>) => void
}

/** One block of the agenda with its minutes in the margin: what is asked, where it was, and the place to answer. */
export function AskedPiece({ piece, answer, tips, jargon, onChange }: Props) {
  const t = usePageSpeech()
  const { heading, minutes, lines, picture } = piece
  const asked = askedWords(piece)
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
        {answer && (
          <AnswerFields
            words={heading}
            answer={answer}
            t={t}
            jargon={said => jargon(said, asked)}
            onChange={onChange}
            {...tips}
          />
        )}
      </div>
    </section>
  )
}
