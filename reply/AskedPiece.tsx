import { AnswerFields } from '@/components/ui/AnswerFields'
import type { TipState } from '@/components/ui/use-tips'
import { jargonIn } from '@/lib/model/jargon'
import type { AgendaPiece, ReplyAnswer } from '@/lib/share/packet'
import { usePageSpeech } from './page-speech'
import { SeenPicture } from './SeenPicture'

type Props = {
  piece: AgendaPiece
  /** Absent where nothing is asked. */
  answer: ReplyAnswer | undefined
  tips: TipState
  /** Words the mentee is still learning. */
  learning: readonly string[]
  onChange: (part: Partial<ReplyAnswer>) => void
}

/** The words of the packs, put here by scripts/mentor-page.ts. */
declare const PACK_JARGON: readonly string[]

/** One block of the agenda with its minutes in the margin: what is asked, where it was, and the place to answer. */
export function AskedPiece({ piece, answer, tips, learning, onChange }: Props) {
  const t = usePageSpeech()
  const { heading, minutes, lines, picture } = piece
  const asked = [heading, ...lines.filter(({ kind }) => kind === 'quote').map(({ text }) => text)].join('\n')
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
            jargon={said => jargonIn(said, [...PACK_JARGON, ...learning], asked)}
            onChange={onChange}
            {...tips}
          />
        )}
      </div>
    </section>
  )
}
