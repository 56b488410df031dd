import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf, NOW, sessionOf } from '@/tests/builders'
import { comingBack, dueOn, isDue, looksMine } from './coming-back'
import { Entry } from './glossary'
import type { RecallAnswer } from './recall'
import { FIXED, faintnessOf, RECALL_ANSWERS } from './recall'
import { recalled } from './recalled'
import { daysAfter, localDay } from './upcoming'

const LEARNT = localDay(new Date(NOW))
const at = (day: string, hour = 9) => new Date(`${day}T${String(hour).padStart(2, '0')}:00`)

/** A word that was answered so, each time on the day it came back. */
function answered(answers: RecallAnswer[], sessions = [sessionOf()], first = entryOf('LOD', { pair: 'pair' })): Entry {
  const entry = { ...first }
  for (const answer of answers) entry.recall = recalled(entry, answer, at(dueOn(entry, sessions)))
  return entry
}

test('a word comes back the next day, a week later, the day before the session, and then when ts-fsrs says', () => {
  const sessions = [sessionOf({ on: '2026-12-14T10:00' })]
  const days = [[], ['knew'], ['knew', 'nearly'], ['knew', 'nearly', 'knew']] as RecallAnswer[][]

  const due = days.map(answers => dueOn(answered(answers, sessions), sessions))

  expect(due.slice(0, 3)).toEqual([daysAfter(LEARNT, 1), daysAfter(LEARNT, 8), '2026-12-13'])
  expect(due[3]).toBe(answered(['knew', 'nearly', 'knew'], sessions).recall?.due)
  expect((due[3] ?? '') > '2026-12-20').toBe(true)
})

test('where no session is planned, or only a far one, the third come-back is two weeks after the second', () => {
  const twice = answered(['knew', 'knew'], [])
  const second = twice.recall?.on ?? ''

  for (const sessions of [[], [sessionOf({ on: '2027-06-01T10:00' })], [sessionOf({ pair: 'other' })]])
    expect(dueOn(twice, sessions)).toBe(daysAfter(second, 14))
  const ended = sessionOf({ on: '2026-12-10T10:00', ended: { at: NOW, how: 'held', left: [] } })
  expect(dueOn(twice, [ended])).toBe(daysAfter(second, 14))
})

test('a session that moves takes the come-back before it along', () => {
  const twice = answered(['knew', 'knew'], [])

  expect(dueOn(twice, [sessionOf({ on: '2026-12-10T10:00' })])).toBe('2026-12-09')
  expect(dueOn(twice, [sessionOf({ on: '2026-12-21T10:00' })])).toBe('2026-12-20')
  // Never again on the day of the answer: before a session tomorrow there is only its own morning.
  const tomorrow = daysAfter(twice.recall?.on ?? '', 1)
  expect(dueOn(twice, [sessionOf({ on: `${tomorrow}T10:00` })])).toBe(tomorrow)
})

test('a word of which I said “Not yet” comes back tomorrow, and no fixed day is skipped', () => {
  const once = answered(['knew'])
  const missed = { ...once, recall: recalled(once, 'not-yet', at('2026-12-01')) }

  expect(missed.recall).toMatchObject({ fixed: 1, due: '2026-12-02' })
  expect(faintnessOf(missed.recall)).toBe(0)
})

test('a word I know and one that comes back later are not asked; no more than five a day are', () => {
  const many = Array.from({ length: 40 }, (_, nth) => entryOf(`word ${nth}`, { at: NOW - nth }))
  const tomorrow = at(daysAfter(LEARNT, 1))

  expect(comingBack(many, [], at(LEARNT)).due).toEqual([])
  const back = comingBack([...many, entryOf('known', { knownAt: NOW })], [], tomorrow)
  expect(back).toMatchObject({ needed: 40, of: 41 })
  expect(back.due.map(({ term }) => term)).toEqual(['word 0', 'word 1', 'word 2', 'word 3', 'word 4'])
  const two = many.map((entry, nth) => (nth < 2 ? { ...entry, recall: recalled(entry, 'knew', tomorrow) } : entry))
  expect(comingBack(two, [], tomorrow).due).toHaveLength(3)
  expect(isDue(two[0] as Entry, [], tomorrow)).toBe(false)
  expect(isDue(two[5] as Entry, [], tomorrow)).toBe(true)
})

test('what is due today goes before what has waited for a month', () => {
  const old = entryOf('old', { at: NOW - 30 * 24 * 60 * 60 * 1000 })
  const fresh = entryOf('fresh')

  const { due } = comingBack([old, fresh], [], at(daysAfter(LEARNT, 1)))

  expect(due.map(({ term }) => term)).toEqual(['fresh', 'old'])
})

test('a word may be mine when it was known each time and is kept for a month, unless I said “Not yet” to that', () => {
  const three = answered(['knew', 'knew', 'knew'], [])

  expect(looksMine(answered(['knew', 'knew']))).toBe(false)
  expect(looksMine(three)).toBe(true)
  expect(looksMine(answered(['knew', 'knew', 'nearly'], []))).toBe(false)
  expect(three.recall && looksMine({ ...three, recall: { ...three.recall, notMine: true } })).toBe(false)
  expect(looksMine({ ...three, knownAt: NOW })).toBe(false)
})

test('a word may be mine when it was met on five days without its card since I last knew it', () => {
  const once = { ...answered(['knew']), met: { days: 4, on: '2026-12-01' } }

  expect(looksMine(once)).toBe(false)
  const often = { ...once, met: { days: 5, on: '2026-12-02' } }
  expect(looksMine(often)).toBe(true)
  expect(looksMine({ ...often, recall: recalled(often, 'knew', at('2026-12-03')) })).toBe(false)
})

test('the line fades with the fixed come-backs that were known', () => {
  const lines = [[], ['knew'], ['knew', 'knew'], ['knew', 'nearly', 'nearly']] as RecallAnswer[][]

  expect(lines.map(answers => faintnessOf(answered(answers).recall))).toEqual([0, 0, 1, 2])
})

const answer = fc.constantFrom(...RECALL_ANSWERS)
/** How many days late each answer is, or a clock that was set back. */
const lateness = fc.integer({ min: -3, max: 400 })

test('whatever is answered and whenever, it comes back later than today, in order, and opens again from a copy', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, lateness, fc.integer({ min: 0, max: 23 }))), answers => {
      let entry = entryOf('LOD', { pair: 'pair' })
      const sessions = [sessionOf({ on: '2026-12-20T10:00' }), sessionOf({ on: '2027-01-20T10:00' })]
      for (const [said, late, hour] of answers) {
        const now = at(daysAfter(dueOn(entry, sessions), late), hour)
        const before = entry.recall
        entry = { ...entry, recall: recalled(entry, said, now) }
        const { fixed = 0, memory } = entry.recall ?? {}

        expect(dueOn(entry, sessions) > localDay(now)).toBe(true)
        expect(isDue(entry, sessions, at(localDay(now), 23))).toBe(false)
        expect(fixed - (before?.fixed ?? 0)).toBe(said === 'not-yet' || before?.fixed === FIXED ? 0 : 1)
        expect(memory?.stability).toBeGreaterThan(0)
        expect(Entry.parse(entry)).toEqual(entry)
      }
    }),
  )
})
