import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { Item } from '@/lib/model/fit'
import { idOf } from '@/lib/model/fit'
import { headline } from '@/lib/model/question'
import { nameless } from '@/locales/place'

/** As many are shown at first: the rest keeps as well. */
const FIRST = 20

/** What waits for another time, first in line next time. */
export function ForLater({ later, onTakeIn }: { later: Item[]; onTakeIn: (id: string) => void }) {
  const { t } = useSpeech()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? later : later.slice(0, FIRST)
  return (
    <section className="stack for-later">
      <h2 className="title">{t.forLater}</h2>
      <p className="soft">{t.nothingIsLate}</p>
      <ul className="list">
        {shown.map(item => {
          const words =
            item.kind === 'topic' ? item.topic.text : headline(item.question) || nameless(item.question.capture, t)
          const about =
            item.kind === 'topic' ? [] : [item.question.capture?.app, t.size[item.question.size]].filter(Boolean)
          return (
            <li key={idOf(item)}>
              <p className="words question-headline">{words}</p>
              <div className="row row-spread">
                <span className="small soft">{about.join(', ')}</span>
                <Button icon="up" aria-label={t.thisTimeNamed(words)} onClick={() => onTakeIn(idOf(item))}>
                  {t.thisTime}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {shown.length < later.length && (
        <Button icon="down" onClick={() => setAll(true)}>
          {t.showAllLater(later.length)}
        </Button>
      )}
    </section>
  )
}
