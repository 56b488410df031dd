import { useState } from 'react'
import { GridList, GridListItem, I18nProvider } from 'react-aria-components'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { Item } from '@/lib/model/fit'
import { idOf } from '@/lib/model/fit'
import { CarryHandle } from './CarryHandle'
import { sayBlock } from './say-step'
import { useCarrying } from './use-carrying'

/** As many are shown at first: the rest keeps as well. */
const FIRST = 20

type Props = { later: Item[]; onTakeIn: (id: string) => void; onLater: (id: string) => void }

/** What waits for another time, first in line next time; it comes from the plan and goes back by hand or by buttons. */
export function ForLater({ later, onTakeIn, onLater }: Props) {
  const { t, language } = useSpeech()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? later : later.slice(0, FIRST)
  const items = shown.map(item => ({ id: idOf(item), item, words: sayBlock(item, t, language) }))
  const dragAndDropHooks = useCarrying({
    items,
    isOrdered: false,
    onPlace: onLater,
  })
  return (
    <section className="stack for-later">
      <h2 className="title">{t.forLater}</h2>
      <p className="soft">{t.nothingIsLate}</p>
      <I18nProvider locale={language}>
        <GridList
          aria-label={t.forLater}
          items={items}
          dependencies={[t]}
          dragAndDropHooks={dragAndDropHooks}
          className="agenda-list"
          renderEmptyState={() => <p className="soft agenda-empty">{t.dropForLater}</p>}
        >
          {({ id, item, words }) => {
            const about =
              item.kind === 'topic' ? [] : [item.question.capture?.app, t.size[item.question.size]].filter(Boolean)
            return (
              <GridListItem id={id} textValue={words} className="margin-row agenda-item">
                <div className="margin-number">
                  <CarryHandle words={words} />
                </div>
                <div className="margin-content">
                  <p className="words question-headline">{words}</p>
                  <div className="row row-spread">
                    <span className="small soft">{about.join(', ')}</span>
                    <Button icon="up" aria-label={t.thisTimeNamed(words)} onClick={() => onTakeIn(id)}>
                      {t.thisTime}
                    </Button>
                  </div>
                </div>
              </GridListItem>
            )
          }}
        </GridList>
      </I18nProvider>
      {shown.length < later.length && (
        <Button icon="down" onClick={() => setAll(true)}>
          {t.showAllLater(later.length)}
        </Button>
      )}
    </section>
  )
}
