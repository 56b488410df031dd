import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { setWants } from '@/lib/actions/set-wants'
import { inWriting } from '@/lib/model/open-questions'
import { headline } from '@/lib/model/question'
import { nameless } from '@/locales/place'
import type { Meeting } from './use-meeting'

/** The questions that are to be answered in writing: they go along with the agenda, and can come back in line. */
export function InWriting({ meeting }: { meeting: Meeting }) {
  const { t } = useSpeech()
  const questions = inWriting(meeting.questions, meeting)
  if (questions.length === 0) return null
  return (
    <section className="stack for-later">
      <h2 className="title">{t.wantWriting}</h2>
      <p className="soft">{t.wantWritingHint}</p>
      <ul className="list">
        {questions.map(question => {
          const words = headline(question) || nameless(question.capture, t)
          return (
            <li key={question.id}>
              <p className="words question-headline">{words}</p>
              <Button
                icon="up"
                aria-label={t.backInLineNamed(words)}
                onClick={() => void setWants(question.id, undefined)}
              >
                {t.backInLine}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
