import { expect, test } from 'vitest'
import { captureOf, NOW, questionOf } from '@/tests/builders'
import type { Standing } from './arrange'
import { arrange, isTogether, withNew } from './arrange'
import type { Item } from './fit'
import { idOf } from './fit'
import type { Question, Rung } from './question'

const standing = (carried: string[] = []): Standing => ({
  rungOf: ({ rung = 'everyday' }) => rung,
  carried: new Set(carried),
})
const asked = (id: string, app: string, change: Partial<Question> = {}): Item => ({
  kind: 'question',
  question: questionOf(id, { capture: captureOf({ app }), ...change }),
})
const onRung = (id: string, rung: Rung) => asked(id, 'Sheets', { rung })
const topic = (id: string): Item => ({ kind: 'topic', topic: { id, text: id, minutes: 5 } })

test('questions of one tool stand together, the tool of the first question first', () => {
  const list = [asked('s1', 'Sheets'), asked('t1', 'Tableau'), asked('s2', 'Sheets'), asked('t2', 'Tableau')]

  expect(arrange(list, standing())).toEqual(['s1', 's2', 't1', 't2'])
})

test('inside a tool one goes from first steps to reading results', () => {
  const list = [onRung('chart', 'reading'), onRung('cell', 'first'), onRung('filter', 'everyday')]

  expect(arrange(list, standing())).toEqual(['cell', 'filter', 'chart'])
})

test('quick words stand together, behind what takes longer', () => {
  const quick = { size: 'quick' } as const
  const list = [asked('ssi', 'LinkedIn', quick), asked('long', 'Sheets'), asked('lod', 'Tableau', quick)]

  expect(arrange(list, standing())).toEqual(['long', 'ssi', 'lod'])
})

test('what was left open last time is first in line, and what was asked for first goes before it', () => {
  const list = [asked('new', 'Sheets'), asked('left', 'Tableau'), asked('first', 'Zapier', { wants: 'first' })]

  expect(arrange(list, standing(['left']))).toEqual(['first', 'left', 'new'])
})

test('a new question comes in behind the last of its tool, and the others keep their order', () => {
  const list = [asked('t1', 'Tableau'), asked('s1', 'Sheets'), asked('s2', 'Sheets'), asked('t2', 'Tableau')]

  const order = withNew(['s1', 't1', 's2'], list, standing())

  expect(order.map(idOf)).toEqual(['s1', 't1', 't2', 's2'])
})

test('a first step that comes in stands before what goes further', () => {
  const list = [onRung('reading', 'reading'), onRung('first', 'first'), onRung('new', 'everyday')]

  expect(withNew(['first', 'reading'], list, standing()).map(idOf)).toEqual(['first', 'new', 'reading'])
})

test('a quick word that comes in joins the others, and what has no like comes last', () => {
  const quick = { size: 'quick', askedAt: NOW } as const
  const list = [asked('ssi', 'LinkedIn', quick), asked('s1', 'Sheets'), asked('lod', 'Tableau', quick), topic('move')]

  expect(withNew(['ssi', 's1'], list, standing()).map(idOf)).toEqual(['ssi', 'lod', 's1', 'move'])
})

test('a question that is gone leaves no hole', () => {
  expect(withNew(['gone', 's1'], [asked('s1', 'Sheets')], standing()).map(idOf)).toEqual(['s1'])
})

test('an order is together when each tool and the quick words come in one piece, in whatever order', () => {
  const quick = { size: 'quick' } as const
  const [s1, s2, t1] = [asked('s1', 'Sheets'), asked('s2', 'Sheets'), asked('t1', 'Tableau')]
  const [ssi, lod] = [asked('ssi', 'LinkedIn', quick), asked('lod', 'Tableau', quick)]

  expect(isTogether([s2, s1, t1, ssi, lod])).toBe(true)
  expect(isTogether([s1, t1, s2])).toBe(false)
  expect(isTogether([ssi, s1, lod])).toBe(false)
  expect(isTogether([topic('a'), s1, topic('b')])).toBe(true)
})
