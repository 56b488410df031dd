import { useEffect, useReducer, useState } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import type { Marked } from '@/lib/actions/mark-picture'
import { markPicture } from '@/lib/actions/mark-picture'
import { putBackPicture } from '@/lib/actions/put-back-picture'
import { takeOutPicture } from '@/lib/actions/take-out-picture'
import type { Box } from '@/lib/model/capture'
import type { Mark, Picture } from '@/lib/model/picture'
import { boardOf, nextId, step } from './board'
import { byKey } from './by-key'
import type { Drawing, Kind } from './drawing'
import { boundsOf, inTheMiddle } from './drawing'

export type MarkUp = ReturnType<typeof useMarkUp>
type Trouble = 'gone' | 'no-room' | 'failed'

/** The drawings on one picture, everything that can be done with them, and what is to be said of it. */
export function useMarkUp(question: string, first: Picture) {
  const { t } = useSpeech()
  const [board, dispatch] = useReducer(step, first.marks, marks => boardOf(drawingsOf(marks)))
  const [said, say] = useState('')
  const next = nextId(board)
  const stored = useStored(question, first, drawings => dispatch({ to: 'keep', drawings }))
  const dirty = board.drawings !== board.kept
  useEffect(() => (dirty && !stored.out ? askBeforeLeaving() : undefined), [dirty, stored.out])
  const put = (drawing: Drawing, goesOn = false) => {
    dispatch({ to: 'put', drawing, goesOn })
    say(t.drawingNow(t.drawn[drawing.kind], ...percents(drawing, stored.picture)))
  }
  const remove = (drawing: Drawing) => {
    dispatch({ to: 'remove', id: drawing.id })
    say(t.drawingRemoved(t.drawn[drawing.kind]))
  }
  return {
    ...stored,
    board,
    next,
    said: stored.kept && !dirty ? t.pictureKept : said,
    keep: () => stored.keep(board.drawings),
    isKept: stored.kept && !dirty,
    choose: (id: number) => dispatch({ to: 'choose', id }),
    put,
    remove,
    add(kind: Kind) {
      dispatch({ to: 'put', drawing: { id: next, kind, ...inTheMiddle(kind, stored.picture) } })
      say(t.drawingAdded(t.drawn[kind]))
    },
    undo() {
      say(board.before.length > 0 ? t.lastStepUndone : t.nothingToUndo)
      dispatch({ to: 'undo' })
    },
    /** Whether the key meant something to the drawing. */
    press(key: string, shift: boolean, repeat: boolean, drawing: Drawing): boolean {
      if (key === 'Delete' || key === 'Backspace') remove(drawing)
      const changed = byKey(key, shift, drawing, stored.picture)
      if (changed) put(changed, repeat)
      return changed !== undefined
    },
  }
}

/** The picture as the store has it, and the three deeds that change it there. */
function useStored(question: string, first: Picture, onKept: (drawings: readonly Drawing[]) => void) {
  const [picture, setPicture] = useState(first)
  const [out, setOut] = useState(false)
  const [state, setState] = useState<'kept' | 'busy' | Trouble>()
  /** One deed at a time; whatever becomes of it, the drawings stay. */
  async function run(deed: () => Promise<Marked | boolean>, then: () => void) {
    if (state === 'busy') return
    setState('busy')
    try {
      const done = await deed()
      if (done === false) return setState('gone')
      if (done !== true && !done.ok) return setState(done.reason)
      setState(undefined)
      then()
    } catch (error) {
      setState('failed')
      reportError(error)
    }
  }
  return {
    picture,
    out,
    kept: state === 'kept',
    trouble: state === 'kept' || state === 'busy' ? undefined : state,
    keep: (drawings: readonly Drawing[]) =>
      run(
        async () => {
          const marked = await markPicture(question, picture.id, marksOf(drawings), masksOf(drawings))
          if (marked.ok) setPicture(marked.picture)
          return marked
        },
        () => {
          onKept(drawings)
          setState('kept')
        },
      ),
    takeOut: () =>
      run(
        () => takeOutPicture(question),
        () => setOut(true),
      ),
    putBack: () =>
      run(
        () => putBackPicture(question, picture),
        () => setOut(false),
      ),
  }
}

/** While this is set the browser asks before the page is closed. */
function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}

function drawingsOf(marks: readonly Mark[] = []): Drawing[] {
  return marks.map((mark, index) => ({ ...mark, id: index + 1 }))
}

function marksOf(drawings: readonly Drawing[]): Mark[] {
  return drawings.flatMap(({ id: _, kind, ...box }) => (kind === 'mask' ? [] : [{ kind, ...box }]))
}

function masksOf(drawings: readonly Drawing[]): Box[] {
  return drawings.flatMap(({ id: _, kind, ...box }) => (kind === 'mask' ? [box] : []))
}

/** Where a drawing is, in hundredths of the picture: left, top, width, height. */
function percents(drawing: Drawing, { width, height }: Picture): [number, number, number, number] {
  const box = boundsOf(drawing)
  const of = (part: number, whole: number) => Math.round((100 * part) / whole)
  return [of(box.x, width), of(box.y, height), of(box.width, width), of(box.height, height)]
}
