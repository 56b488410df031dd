import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import type { Stage } from '@/lib/model/stage'
import { nameless, sayPlace } from '@/locales/place'
import { StoredPicture } from './StoredPicture'

/** How it stands with a question; the line for it is kept free as long as that is not known. */
type Stand = { stage: Stage | undefined; plannedFor: string; answeredBy: string }
type Props = Stand & { question: Question; onOpen: () => void }

/** One question in the list: the question, the words it is about, where in its tool that was, and how it stands. The row is the button. */
export function QuestionRow({ question, stage, plannedFor, answeredBy, onOpen }: Props) {
  const { t } = useSpeech()
  const { note, capture } = question
  const words = headline(question)
  const title = capture?.title === words ? '' : (capture?.title ?? '')
  // Without words the question is called by its place already.
  const place = words && capture?.parts?.length ? sayPlace({ ...capture, title }, t) : ''
  return (
    <button type="button" className="question-row" onClick={onOpen}>
      <span className="question-words">
        <span className="words question-headline">{words || nameless(capture, t)}</span>
        {note.trim() && capture?.quote && <span className="small soft question-quote">“{capture.quote.exact}”</span>}
        {place && <span className="small soft question-quote">{place}</span>}
        {stage === undefined && <span className="state">{'\u00a0'}</span>}
        {stage === 'private' && <StateLine icon="lock">{t.onlyYou}</StateLine>}
        {stage === 'planned' && <StateLine icon="calendar">{t.planned(plannedFor)}</StateLine>}
        {stage === 'answered' && (
          <StateLine icon="speech" tone="ink">
            {t.answered(answeredBy)}
          </StateLine>
        )}
      </span>
      {capture?.picture && <StoredPicture id={capture.picture} alt="" />}
    </button>
  )
}
