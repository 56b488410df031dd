import { expect, test } from 'vitest'
import { boardOf, nextId, step } from './board'
import type { Drawing } from './drawing'

const circle: Drawing = { id: 1, kind: 'circle', x: 10, y: 10, width: 50, height: 40 }
const mask: Drawing = { id: 2, kind: 'mask', x: 100, y: 100, width: 50, height: 40 }

test('what I draw last is chosen, and undo takes it back', () => {
  const drawn = step(boardOf([circle]), { to: 'put', drawing: mask })
  expect(drawn).toMatchObject({ drawings: [circle, mask], chosen: 2 })

  const undone = step(drawn, { to: 'undo' })

  expect(undone).toMatchObject({ drawings: [circle], chosen: undefined })
  expect(undone.drawings).toBe(undone.kept)
  expect(step(undone, { to: 'undo' })).toBe(undone)
})

test('a drawing put again takes the place it had, and undo gives it back where it was', () => {
  const board = step(boardOf([circle, mask]), { to: 'put', drawing: { ...circle, x: 20 } })
  expect(board.drawings.map(({ x }) => x)).toEqual([20, 100])

  expect(step(board, { to: 'undo' })).toMatchObject({ drawings: [circle, mask], chosen: 1 })
})

test('a key held down is one step', () => {
  let board = step(boardOf([circle]), { to: 'put', drawing: { ...circle, x: 20 } })
  for (const x of [30, 40, 50]) board = step(board, { to: 'put', drawing: { ...circle, x }, goesOn: true })
  expect(board.drawings[0]?.x).toBe(50)

  expect(step(board, { to: 'undo' }).drawings).toEqual([circle])
})

test('what is removed comes back by undo, and its number is not given twice', () => {
  const board = step(boardOf([circle, mask]), { to: 'remove', id: 2 })
  expect(board).toMatchObject({ drawings: [circle], chosen: undefined })
  expect(nextId(board)).toBe(2)

  expect(step(board, { to: 'undo' }).drawings).toEqual([circle, mask])
})

test('once kept, black boxes are in the picture and no drawings any more; nothing brings them back', () => {
  const drawn = step(step(boardOf([]), { to: 'put', drawing: circle }), { to: 'put', drawing: mask })

  const kept = step(drawn, { to: 'keep', drawings: drawn.drawings })

  expect(kept).toEqual({ drawings: [circle], chosen: undefined, kept: [circle], before: [] })
  expect(kept.drawings).toBe(kept.kept)
  expect(step(kept, { to: 'undo' })).toBe(kept)
})

test('what I draw while the picture is being kept is not lost, and counts as not kept', () => {
  const drawn = step(boardOf([circle]), { to: 'put', drawing: mask })
  const meanwhile = step(drawn, { to: 'put', drawing: { ...mask, x: 300 } })

  const kept = step(meanwhile, { to: 'keep', drawings: drawn.drawings })

  expect(kept.drawings).toEqual([circle, { ...mask, x: 300 }])
  expect(kept.drawings).not.toBe(kept.kept)
})

test('a picture takes a hundred drawings, as many as a copy holds', () => {
  let board = boardOf([])
  for (let n = 0; n < 102; n++) board = step(board, { to: 'put', drawing: { ...circle, id: nextId(board) } })

  expect(board.drawings).toHaveLength(100)
})
