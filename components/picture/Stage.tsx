import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import type { Picture } from '@/lib/model/picture'
import { DrawnShape } from './DrawnShape'
import type { Drawing, Kind } from './drawing'
import type { MarkUp } from './use-mark-up'
import { useStroke } from './use-stroke'

type Props = { markUp: MarkUp; kind: Kind; alt: string }

/** The picture, and everything drawn on it. */
export function Stage({ markUp, kind, alt }: Props) {
  const { t } = useSpeech()
  const { board, picture, next, choose, put, press } = markUp
  const stage = useRef<HTMLElement>(null)
  const address = useAddress(picture)
  const { held, ...pointer } = useStroke({
    kind,
    drawings: board.drawings,
    next,
    size: picture,
    onChoose: choose,
    onDrawn: put,
  })
  useFocus(stage, board.drawings)
  return (
    <section
      className="stage"
      ref={stage}
      tabIndex={-1}
      aria-label={t.pictureAndDrawings}
      style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
      {...pointer}
    >
      {address && <img src={address} alt={alt} draggable={false} />}
      {withHeld(board.drawings, held).map((drawing, index) => (
        <DrawnShape
          key={drawing.id}
          drawing={drawing}
          place={index + 1}
          size={picture}
          chosen={drawing.id === (held?.id ?? board.chosen)}
          onChoose={() => choose(drawing.id)}
          onKey={(event: KeyboardEvent) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            if (press(event.key, event.shiftKey, event.repeat, drawing)) event.preventDefault()
          }}
        />
      ))}
    </section>
  )
}

function withHeld(drawings: readonly Drawing[], held: Drawing | undefined): readonly Drawing[] {
  if (!held) return drawings
  const known = drawings.some(({ id }) => id === held.id)
  return known ? drawings.map(each => (each.id === held.id ? held : each)) : [...drawings, held]
}

/** A new drawing has the focus, so that keys move it. One that is taken away takes the focus with it: then the picture has it. */
function useFocus(stage: RefObject<HTMLElement | null>, drawings: readonly Drawing[]) {
  const before = useRef(drawings.length)
  useEffect(() => {
    const more = drawings.length - before.current
    before.current = drawings.length
    if (more > 0) stage.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()
    if (more < 0 && document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
  }, [stage, drawings])
}

function useAddress({ view }: Picture): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(view)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [view])
  return address
}
