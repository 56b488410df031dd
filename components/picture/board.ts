import type { Drawing } from './drawing'

type Drawings = readonly Drawing[]

/** What is drawn on the open picture, what is chosen of it, and the steps that can be undone. */
export type Board = {
  drawings: Drawings
  chosen: number | undefined
  /** The drawings as the store has them: as long as they are the same list, nothing would be lost. */
  kept: Drawings
  before: readonly Drawings[]
}

export type Step =
  /** Adds a drawing, or puts it in the place of the one with its id. `goesOn`: part of the step before (a key held down). */
  | { to: 'put'; drawing: Drawing; goesOn?: boolean }
  | { to: 'remove' | 'choose'; id: number }
  | { to: 'undo' }
  /** These drawings are in the store now, their black boxes in the picture itself. */
  | { to: 'keep'; drawings: Drawings }

/** A saved copy takes no more of one picture. */
const MOST = 100

export function boardOf(drawings: Drawings): Board {
  return { drawings, chosen: undefined, kept: drawings, before: [] }
}

/** The id of the next drawing. */
export function nextId({ drawings }: Board): number {
  return 1 + Math.max(0, ...drawings.map(({ id }) => id))
}

/** The board after one step; nothing is ever changed in place. */
export function step(board: Board, what: Step): Board {
  if (what.to === 'choose') return { ...board, chosen: what.id }
  if (what.to === 'put') return put(board, what.drawing, what.goesOn)
  if (what.to === 'remove')
    return change(
      board,
      board.drawings.filter(({ id }) => id !== what.id),
      undefined,
    )
  if (what.to === 'keep') return keep(board, what.drawings)
  const last = board.before.at(-1)
  if (!last) return board
  const chosen = last.some(({ id }) => id === board.chosen) ? board.chosen : undefined
  return { ...board, drawings: last, chosen, before: board.before.slice(0, -1) }
}

function put(board: Board, drawing: Drawing, goesOn = false): Board {
  const { drawings } = board
  const known = drawings.some(({ id }) => id === drawing.id)
  if (!known && drawings.length >= MOST) return board
  const next = known ? drawings.map(each => (each.id === drawing.id ? drawing : each)) : [...drawings, drawing]
  return goesOn ? { ...board, drawings: next } : change(board, next, drawing.id)
}

function change(board: Board, drawings: Drawings, chosen: number | undefined): Board {
  return { ...board, drawings, chosen, before: [...board.before, board.drawings] }
}

/** Burnt boxes are no drawings any more. What was drawn while they were burnt in stays, and is not kept yet. */
function keep(board: Board, stored: Drawings): Board {
  const drawings = board.drawings.filter(each => each.kind !== 'mask' || !stored.includes(each))
  const chosen = drawings.some(({ id }) => id === board.chosen) ? board.chosen : undefined
  return { drawings, chosen, kept: board.drawings === stored ? drawings : stored, before: [] }
}
