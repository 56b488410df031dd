import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { siteOf } from '@/lib/model/address'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import type { Stage } from '@/lib/model/stage'
import { nameless } from '@/locales/place'
import { StoredPicture } from './StoredPicture'

type Props = { question: Question; stage: Stage; plannedFor: string; answeredBy: string; onOpen: () => void }

/** One question in the list: tool or site, the question, the words it is about, and where it stands. The row is the button. */
export function QuestionRow({ question, stage, plannedFor, answeredBy, onOpen }: Props) {
  const { t } = useSpeech()
  const { note, capture } = question
  const place = capture?.app ?? siteOf(capture?.address)
  return (
    <li>
      <button type="button" className="question-row" onClick={onOpen}>
        <span className="question-words">
          {place && <span className="group">{place}</span>}
          <span className="words question-headline">{headline(question) || nameless(question.capture, t)}</span>
          {note.trim() && capture?.quote && <span className="small soft question-quote">“{capture.quote.exact}”</span>}
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
    </li>
  )
}
