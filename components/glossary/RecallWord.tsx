import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { Entry } from '@/lib/model/glossary'
import type { RecallAnswer } from '@/lib/model/recall'
import { RECALL_ANSWERS } from '@/lib/model/recall'
import { findQuestion } from '@/lib/store/questions'
import { EntryParts } from './EntryParts'
import { useWords } from './use-words'

const ICONS = { knew: 'tick', nearly: 'nearly', 'not-yet': 'again' } as const

/** One word that came back: it asks what it was, then it tells, and then it is answered how well one knew it. */
export function RecallWord({ entry, onAnswer }: { entry: Entry; onAnswer: (answer: RecallAnswer) => void }) {
  const x = useWords()
  const [isShown, setShown] = useState(false)
  const { term, question } = entry
  const place = useLiveQuery(async () => (question ? placeOf(await findQuestion(question)) : ''), [question])
  const title = useRef<HTMLHeadingElement>(null)
  const meaning = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const next = isShown ? meaning : title
    next.current?.focus({ preventScroll: true })
  }, [isShown])
  return (
    <>
      <h2 className="title" ref={title} tabIndex={-1} dir="auto">
        {term}
      </h2>
      {place && <p className="small soft">{x.backMet(place)}</p>}
      {!isShown && (
        <>
          <p className="words">{x.ask.what}</p>
          <div className="row">
            <Button variant="primary" icon="eye" onClick={() => setShown(true)}>
              {x.ask.show}
            </Button>
          </div>
        </>
      )}
      {isShown && (
        <>
          <div className="stack recalled" ref={meaning} tabIndex={-1}>
            <EntryParts entry={entry} />
          </div>
          <fieldset className="row recall-answers" aria-label={x.ask.what}>
            {RECALL_ANSWERS.map(answer => (
              <Button key={answer} icon={ICONS[answer]} onClick={() => onAnswer(answer)}>
                {x.ask.answers[answer]}
              </Button>
            ))}
          </fieldset>
        </>
      )}
    </>
  )
}

/** Where it was met: the tool, or the page's title. */
function placeOf(question: Awaited<ReturnType<typeof findQuestion>>): string {
  if (!question || question.deletedAt !== undefined) return ''
  return question.capture?.app ?? question.capture?.title ?? ''
}
