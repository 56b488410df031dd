import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { restoreQuestion } from '@/lib/actions/restore-question'
import { headline } from '@/lib/model/question'
import { findQuestions } from '@/lib/store/questions'
import { nameless } from '@/locales/place'

/** Deleted questions rest here for 30 days. */
export function Bin({ ids, onRestored }: { ids: string[]; onRestored: () => void }) {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const questions = useLiveQuery(() => findQuestions(isOpen ? ids : []), [isOpen, ids.join()]) ?? []
  if (ids.length === 0) return null
  return (
    <details className="band bin" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="small">{t.bin(ids.length)}</summary>
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
