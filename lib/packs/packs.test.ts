import { describe, expect, test } from 'vitest'
import { APPS } from '@/lib/apps/apps'
import { captureOf, questionOf } from '@/tests/builders'
import { general } from './general'
import { exerciseFor, PACKS, rungOf } from './packs'

const ALL = [...PACKS, general]
const exercises = ALL.flatMap(pack => pack.exercises)
const about = (app: string | undefined, note: string, change = {}) =>
  questionOf('one', {
    note,
    capture: captureOf({ ...(app ? { app } : {}), headings: [], quote: undefined as never }),
    ...change,
  })

test.each(PACKS.map(({ app }) => app))('%s is a tool we know', app => {
  expect(APPS.map(({ name }) => name)).toContain(app)
})

test.each(ALL.map(({ app, exercises }) => [app || 'any tool', exercises] as const))(
  'there is one exercise for each rung of %s',
  (_, own) => {
    expect(own.map(({ rung }) => rung)).toEqual(['first', 'everyday', 'reading'])
  },
)

test('no two exercises have one name', () => {
  expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length)
})

/** What makes something public, or sends it, or lets it run. */
const PUBLIC =
  /\b(publish|post it|send it|send the|turn it on|go live|publiez|postez|envoyez|activez|mettez en ligne)\b/i

describe.each(exercises.map(exercise => [exercise.id, exercise] as const))('%s', (_, { en, fr }) => {
  test('says the same steps in both languages', () => {
    expect(fr.steps.length).toBe(en.steps.length)
    expect(en.steps.length).toBeGreaterThanOrEqual(3)
    expect(en.steps.length).toBeLessThanOrEqual(5)
    for (const [at, step] of fr.steps.entries()) expect(step).not.toBe(en.steps[at])
  })

  test('has short steps, and a title of one line', () => {
    for (const step of [...en.steps, ...fr.steps]) expect(step.split(/\s+/).length, step).toBeLessThanOrEqual(20)
    for (const { title } of [en, fr]) expect(title.length).toBeLessThanOrEqual(70)
  })

  test('ends in a draft or a copy, never in public', () => {
    for (const text of [en.title, fr.title, ...en.steps, ...fr.steps]) expect(text).not.toMatch(PUBLIC)
  })

  test('is printed well: apostrophes, quotation marks, French spaces', () => {
    for (const text of [en.title, ...en.steps, fr.title, ...fr.steps]) expect(text).not.toMatch(/['"]/)
    for (const text of [fr.title, ...fr.steps]) expect(text).not.toMatch(/(?<!\u00a0)[:;?!»]|«(?!\u00a0)/)
  })
})

test('the look-out for public endings sees one', () => {
  expect('Publish it for everybody').toMatch(PUBLIC)
  expect('Keep it in the document: nothing is published.').not.toMatch(PUBLIC)
})

test.each([
  ['Sheets', 'How do I add a pivot table?', 'reading'],
  ['Sheets', 'À quoi sert un tableau croisé ?', 'reading'],
  ['Sheets', 'How do I hide a row?', 'first'],
  ['Sheets', 'What is a protected range?', 'everyday'],
  ['Tableau', 'What does this say?', 'reading'],
  ['LinkedIn', 'Is 43 a good SSI?', 'reading'],
  ['LinkedIn', 'What belongs into a headline?', 'first'],
  [undefined, 'How do I add a pivot table?', 'everyday'],
])('of a question about %s, “%s”, it is guessed how far it goes', (app, note, rung) => {
  expect(rungOf(about(app, note))).toBe(rung)
})

test('what was set by hand goes before the guess', () => {
  expect(rungOf(about('Sheets', 'How do I add a pivot table?', { rung: 'first' }))).toBe('first')
})

test('an exercise is of the tool and the rung, and one that was done alone gives way to the next', () => {
  expect(exerciseFor('Sheets', 'first', new Set()).id).toBe('sheets-first')
  expect(exerciseFor('Sheets', 'first', new Set(['sheets-first'])).id).toBe('sheets-everyday')
  expect(exerciseFor('Sheets', 'reading', new Set(['sheets-reading'])).id).toBe('sheets-everyday')
})

test('when all were done the same comes again, and a tool without a pack has general ones', () => {
  const done = new Set(['sheets-first', 'sheets-everyday', 'sheets-reading'])

  expect(exerciseFor('Sheets', 'everyday', done).id).toBe('sheets-everyday')
  expect(exerciseFor('Power BI', 'first', new Set()).id).toBe('general-first')
  expect(exerciseFor(undefined, 'reading', new Set()).id).toBe('general-reading')
})
