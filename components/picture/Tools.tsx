import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { KIND_ICONS } from './DrawnList'
import type { Drawing, Kind } from './drawing'
import type { MarkUp } from './use-mark-up'

const KINDS = ['circle', 'box', 'arrow', 'mask'] as const

type Props = { markUp: MarkUp; kind: Kind; onKind: (kind: Kind) => void }

/** What to draw, how to move it without a pointer, and keeping it. */
export function Tools({ markUp, kind, onKind }: Props) {
  const { t } = useSpeech()
  const chosen = markUp.board.drawings.find(({ id }) => id === markUp.board.chosen)
  return (
    <div className="tools">
      <div className="tools-stay stack">
        <Choice
          legend={t.draw}
          hint={t.drawHint}
          layout="list"
          options={KINDS.map(value => ({ value, label: t.drawKind[value], icon: KIND_ICONS[value] }))}
          value={kind}
          onChange={onKind}
        />
        <Button icon="plus" onClick={() => markUp.add(kind)}>
          {t.addDrawing[kind]}
        </Button>
        {chosen && <Move drawing={chosen} press={markUp.press} />}
        <div className="tools-keep stack">
          {markUp.trouble && <p role="alert">{t.notMarked[markUp.trouble]}</p>}
          {markUp.isKept && (
            <StateLine icon="tick" tone="strong">
              {t.pictureKept}
            </StateLine>
          )}
          <Button variant="primary" onClick={markUp.keep}>
            {t.keepPicture}
          </Button>
          <Button icon="undo" onClick={markUp.undo}>
            {t.undo}
          </Button>
          <Button icon="words" onClick={markUp.takeOut}>
            {t.wordsOnly}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** Every drag has its buttons too. */
function Move({ drawing, press }: { drawing: Drawing; press: MarkUp['press'] }) {
  const { t } = useSpeech()
  const ways = [
    ['up', 'ArrowUp', t.up],
    ['left', 'ArrowLeft', t.toTheLeft],
    ['down', 'ArrowDown', t.down],
    ['right', 'ArrowRight', t.toTheRight],
    ['plus', '+', t.makeLarger],
    ['minus', '-', t.makeSmaller],
  ] as const
  return (
    <section>
      <h2 className="heading">{t.moveDrawing[drawing.kind]}</h2>
      <p className="small soft" id="move-hint">
        {t.moveHint}
      </p>
      <div className="tools-ways">
        {ways.map(([icon, key, words]) => (
          <Button key={key} icon={icon} onClick={() => press(key, false, false, drawing)}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  )
}
