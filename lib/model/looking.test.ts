import { expect, test } from 'vitest'
import type { Seen } from './looking'
import { outcomeOf } from './looking'

const seen = (result: Seen['result'], places = 0, more: Partial<Seen> = {}): Seen => ({
  result,
  places,
  waiting: false,
  ...more,
})

test('before anybody answered, it is still looked for', () => {
  expect(outcomeOf({ answers: {} })).toMatchObject({ result: 'not-found', waiting: true })
})

test('one frame that is sure decides, whatever others hold possible', () => {
  const outcome = outcomeOf({ answers: { 0: seen('maybe', 3, { waiting: true }), 4: seen('found', 1) } })

  expect(outcome).toEqual({ result: 'found', places: [{ frame: 4, place: 0 }], hidden: false, waiting: false })
})

test('two frames that are both sure are not believed: both places are offered', () => {
  const outcome = outcomeOf({ answers: { 0: seen('found', 1), 4: seen('found', 1), 6: seen('maybe', 2) } })

  expect(outcome.result).toBe('maybe')
  expect(outcome.places).toEqual([
    { frame: 0, place: 0 },
    { frame: 4, place: 0 },
  ])
})

test('what several frames hold possible is offered together', () => {
  const { result, places } = outcomeOf({ answers: { 0: seen('maybe', 2), 4: seen('maybe', 1), 6: seen('not-found') } })

  expect(result).toBe('maybe')
  expect(places).toEqual([
    { frame: 0, place: 0 },
    { frame: 0, place: 1 },
    { frame: 4, place: 0 },
  ])
})

test('a closed part of any frame is told, but only where nothing was found', () => {
  const closed = seen('not-found', 0, { hidden: true })

  expect(outcomeOf({ answers: { 0: seen('not-found'), 4: closed } }).hidden).toBe(true)
  expect(outcomeOf({ answers: { 0: seen('found', 1), 4: closed } }).hidden).toBe(false)
})

test('looking is over when the page itself has ended, even if a frame never said so', () => {
  const answers = { 0: seen('not-found'), 4: seen('not-found', 0, { waiting: true }) }

  expect(outcomeOf({ answers }).waiting).toBe(false)
  expect(outcomeOf({ answers: { ...answers, 0: seen('not-found', 0, { waiting: true }) } }).waiting).toBe(true)
})

test('an answer that names no place finds nothing, whatever it calls itself', () => {
  expect(outcomeOf({ answers: { 0: seen('found', 0) } }).result).toBe('not-found')
})
