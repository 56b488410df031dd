import { expect, test } from 'vitest'
import { questionOf } from '@/tests/builders'
import type { Block } from './fit'
import { clockOf, leftInStep, stepNow, stepsOf } from './meeting'

const begin: Block = { kind: 'begin', minutes: 3 }
const finish: Block = { kind: 'finish', minutes: 3 }
const quick = (id: string): Block => ({ kind: 'question', minutes: 2, question: questionOf(id, { size: 'quick' }) })
const long = (id: string): Block => ({ kind: 'question', minutes: 5, question: questionOf(id) })
const minute = 60_000

test('quick words that stand together are one step of the meeting', () => {
  const steps = stepsOf([begin, long('a'), quick('b'), quick('c'), long('d'), quick('e'), finish])

  expect(steps.map(({ blocks, minutes }) => [blocks.length, minutes])).toEqual([
    [1, 3],
    [1, 5],
    [2, 4],
    [1, 5],
    [1, 2],
    [1, 3],
  ])
})

test('the step that is on is found by its block, and one whose question is gone gives way to the next', () => {
  const steps = stepsOf([begin, long('a'), quick('b'), quick('c'), finish])

  expect(stepNow(steps, { startedAt: 0, block: 'c', number: 2 })).toBe(2)
  expect(stepNow(steps, { startedAt: 0, block: 'gone', number: 1 })).toBe(1)
  expect(stepNow(steps, { startedAt: 0, block: 'gone', number: 9 })).toBe(3)
})

test('the clock counts whole minutes down, says when it is late, and goes on below nothing', () => {
  const steps = stepsOf([begin, long('a'), finish])
  const at = (minutes: number) => clockOf(30, 0, steps, minutes * minute)

  expect(at(0)).toMatchObject({ left: 30, late: false, fills: [0, 0, 0] })
  expect(at(5.5)).toMatchObject({ left: 25, fills: [1, 0.5, 0] })
  expect(at(24.9)).toMatchObject({ left: 6, late: false })
  expect(at(25)).toMatchObject({ left: 5, late: true })
  expect(at(30)).toMatchObject({ left: 0, late: true })
  expect(at(32)).toMatchObject({ left: -2, fills: [1, 1, 1] })
})

test('a clock that was put back does not count up', () => {
  expect(clockOf(30, 10 * minute, stepsOf([begin]), 0)).toMatchObject({ left: 30, fills: [0] })
})

test('a step has the minutes until it should be over, and none when it should be already', () => {
  const steps = stepsOf([begin, long('a'), finish])

  expect(leftInStep(steps, 1, 0, 4 * minute)).toBe(4)
  expect(leftInStep(steps, 0, 0, 4 * minute)).toBe(0)
})
