import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { putTogether } from '@/lib/actions/put-together'
import type { Agenda } from '@/lib/model/fit'
import { likelySame } from '@/lib/model/likely-same'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'

/** As many of the questions of a session are compared with one another. */
const COMPARED = 60

/** Offers to put two questions together that likely ask the same; never does it silently, and Undo stays. */
export function LikelySame({ agenda }: { agenda: Agenda }) {
  const { t } = useSpeech()
  const [kept, setKept] = useState<string[]>([])
  const [done, setDone] = useState<Question>()
  const pair = useMemo(() => {
    const asked = [...agenda.blocks, ...agenda.later].flatMap(each => (each.kind === 'question' ? [each.question] : []))
    return likelySame(asked.slice(0, COMPARED)).find(([, other]) => !kept.includes(other.id))
  }, [agenda, kept])
  if (done)
    return (
      <div>
        <p className="small soft">{t.arePutTogether}</p>
        <Button
          icon="undo"
          onClick={() => {
            setKept([...kept, done.id])
            setDone(undefined)
            void putTogether(done.id, undefined)
          }}
        >
          {t.undo}
        </Button>
      </div>
    )
  if (!pair) return null
  const [one, other] = pair
  return (
    <section className="ask-aside stack" aria-label={t.askTheSame}>
      <p>{t.askTheSame}</p>
      <p className="words">{headline(one)}</p>
      <p className="words">{headline(other)}</p>
      <div className="row">
        <Button
          icon="together"
          onClick={() => {
            setDone(other)
            void putTogether(other.id, one.id)
          }}
        >
          {t.answerOnce}
        </Button>
        <Button onClick={() => setKept([...kept, other.id])}>{t.keepBoth}</Button>
      </div>
    </section>
  )
}
