import type { KeyboardEvent } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import { markPath } from '@/lib/picture/mark-path'
import type { Drawing, Size } from './drawing'
import { boundsOf } from './drawing'
import { ON_CIRCLE } from './use-stroke'

type Props = {
  drawing: Drawing
  place: number
  size: Size
  chosen: boolean
  onChoose: () => void
  onKey: (event: KeyboardEvent) => void
}

/** Air around a drawing, in pixels of the view: a flat arrow has no height of its own. */
const AIR = 4

/** A drawing on the picture: a button where the drawing is, pressed where its line (a black box: its area) is. */
export function DrawnShape({ drawing, place, size, chosen, onChoose, onKey }: Props) {
  const { t } = useSpeech()
  const bounds = boundsOf(drawing)
  const box = { x: bounds.x - AIR, y: bounds.y - AIR, width: bounds.width + 2 * AIR, height: bounds.height + 2 * AIR }
  const part = drawing.kind === 'circle' ? ON_CIRCLE : 1
  const percent = (pixels: number, of: number) => `${(100 * pixels) / of}%`
  return (
    <button
      type="button"
      className={`drawn drawn-${drawing.kind}`}
      data-drawing={drawing.id}
      aria-pressed={chosen}
      aria-label={`${place}. ${t.drawn[drawing.kind]}`}
      aria-describedby={chosen ? 'move-hint' : undefined}
      style={{
        insetInlineStart: percent(box.x, size.width),
        insetBlockStart: percent(box.y, size.height),
        inlineSize: percent(box.width, size.width),
        blockSize: percent(box.height, size.height),
      }}
      onFocus={onChoose}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <svg
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {drawing.kind === 'mask' ? (
          <rect className="drawn-hit" {...bounds} />
        ) : (
          <Line path={markPath({ ...drawing, kind: drawing.kind })} />
        )}
      </svg>
      {chosen && (
        <span
          className={`drawn-handle ${drawing.width < 0 ? 'drawn-handle-left' : ''} ${drawing.height < 0 ? 'drawn-handle-up' : ''}`}
          data-handle=""
          style={{
            insetInlineStart: percent(drawing.x + drawing.width * part - box.x, box.width),
            insetBlockStart: percent(drawing.y + drawing.height * part - box.y, box.height),
          }}
        />
      )}
    </button>
  )
}

function Line({ path }: { path: string }) {
  return ['drawn-casing', 'drawn-ink', 'drawn-hit'].map(part => (
    <path key={part} className={part} d={path} vectorEffect="non-scaling-stroke" />
  ))
}
