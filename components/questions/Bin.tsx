import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { restoreQuestion } from '@/lib/actions/restore-question'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { nameless } from '@/locales/place'

/** Deleted questions rest here for 30 days. */
export function Bin({ questions, onRestored }: { questions: Question[]; onRestored: () => void }) {
  const { t } = useSpeech()
  if (questions.length === 0) return null
  return (
    <details className="band bin">
      <summary className="small">{t.bin(questions.length)}</summary>
      <ul className="list">
        {questions.map(question => (
          <li key={question.id} className="row row-spread">
            <span className="words question-headline">{headline(question) || nameless(question.capture, t)}</span>
            <Button
              icon="undo"
              aria-label={t.restoreNamed(headline(question) || nameless(question.capture, t))}
              onClick={() => void restoreQuestion(question.id).then(onRestored)}
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
