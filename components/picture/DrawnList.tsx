import { Button } from '@/components/ui/Button'
import { InkLoop } from '@/components/ui/InkLoop'
import { useSpeech } from '@/components/ui/Speech'
import type { Kind } from './drawing'
import type { MarkUp } from './use-mark-up'

export const KIND_ICONS = { circle: 'loop', box: 'box', arrow: 'arrow', mask: 'mask' } as const satisfies Record<
  Kind,
  string
>

/** What is drawn, in words: choosing a row chooses the drawing. */
export function DrawnList({ markUp: { board, choose, remove } }: { markUp: MarkUp }) {
  const { t } = useSpeech()
  return (
    <section className="drawn-list">
      <div>
        <h2 className="heading">{t.drawnOn}</h2>
        <p className="small soft">{t.burntIn}</p>
      </div>
      {board.drawings.length === 0 ? (
        <p className="soft">{t.nothingDrawn}</p>
      ) : (
        <ol className="list">
          {board.drawings.map((drawing, index) => {
            const words = t.drawn[drawing.kind]
            const name = `${index + 1}. ${words}`
            const chosen = drawing.id === board.chosen
            return (
              <li className="drawn-row" key={drawing.id}>
                <span className="drawn-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="drawn-words">
                  <Button
                    icon={KIND_ICONS[drawing.kind]}
                    aria-pressed={chosen}
                    aria-label={name}
                    onClick={() => choose(drawing.id)}
                  >
                    {words}
                    {chosen && <InkLoop />}
                  </Button>
                  {drawing.kind === 'mask' && <span className="small soft">{t.burntInLater}</span>}
                </span>
                <Button icon="close" aria-label={t.removeDrawingNamed(name)} onClick={() => remove(drawing)}>
                  {t.removeDrawing}
                </Button>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
