import { describe, expect, test } from 'vitest'
import { APPS } from '@/lib/apps/apps'
import { captureOf, questionOf } from '@/tests/builders'
import { goesPublic, MISPRINTED, UNPLAIN } from '@/tests/plain-words'
import { general } from './general'
import { exerciseFor, PACKS } from './packs'
import { rungOf } from './rung-of'

const ALL = [...PACKS, general]
const exercises = ALL.flatMap(pack => pack.exercises)
const about = (app: string | undefined, note: string, change = {}) =>
  questionOf('one', {
    note,
    capture: captureOf({ ...(app ? { app } : {}), headings: [], quote: undefined }),
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
    for (const text of [en.title, fr.title, ...en.steps, ...fr.steps]) expect(goesPublic(text), text).toBe(false)
  })

  test('uses plain words', () => {
    for (const text of [en.title, fr.title, ...en.steps, ...fr.steps]) expect(text).not.toMatch(UNPLAIN)
  })

  test('is printed well: apostrophes, quotation marks, French spaces', () => {
    for (const text of [en.title, ...en.steps]) expect(text).not.toMatch(MISPRINTED.en)
    for (const text of [fr.title, ...fr.steps]) expect(text).not.toMatch(MISPRINTED.fr)
  })
})

test.each([
  'Publish it for everybody.',
  'Press Post now.',
  'Send the mail.',
  'Switch it on.',
  'Switch the zap on.',
  'Publiez-la.',
  'Cliquez sur Envoyer.',
  'Vous pouvez activer le zap.',
])('“%s” would be noticed as an ending in public', text => {
  expect(goesPublic(text)).toBe(true)
})

test.each(['Find both in Zapier, and switch nothing on.', 'Commencez une publication.', 'Keep it as a draft.'])(
  '“%s” is no ending in public',
  text => {
    expect(goesPublic(text)).toBe(false)
  },
)

test.each(ALL.flatMap(({ app, exercises }) => exercises.map(exercise => [exercise.id, exercise.app, app] as const)))(
  '%s is of the tool whose pack it is in',
  (_, own, app) => {
    expect(own).toBe(app)
  },
)

test.each([
  ['Sheets', 'How do I add a pivot table?', 'reading'],
  ['Sheets', 'À quoi sert un tableau croisé ?', 'reading'],
  ['Sheets', 'Lesquels de ces TABLEAUX CROISÉS comptent ?', 'reading'],
  ['Sheets', 'How do I hide a row?', 'first'],
  ['Sheets', 'Comment masquer deux colonnes ?', 'first'],
  ['Sheets', 'Which row belongs into the chart?', 'reading'],
  ['Sheets', 'What is a summary?', 'everyday'],
  ['Excel', 'Comment lire ce tableau de bord ?', 'reading'],
  ['ChatGPT', 'Cette source est-elle fiable ?', 'reading'],
  ['Zapier', 'Qu’est-ce qu’un déclencheur ?', 'first'],
  ['Instagram', 'Who sees my story?', 'everyday'],
  ['Tableau', 'Comment trier les barres ?', 'everyday'],
  ['Tableau', 'Which measure does this dashboard show?', 'reading'],
  ['Power BI', 'How do I add a pivot table?', 'everyday'],
  ['Sheets', 'What is a protected range?', 'everyday'],
  ['Tableau', 'What does this say?', 'reading'],
  ['LinkedIn', 'Is 43 a good SSI?', 'reading'],
  ['LinkedIn', 'What belongs into a headline?', 'first'],
  [undefined, 'How do I add a pivot table?', 'everyday'],
])('of a question about %s, “%s”, it is guessed how far it goes', (app, note, rung) => {
  expect(rungOf(about(app, note))).toBe(rung)
})

test('a question on nothing but a note is an everyday one', () => {
  expect(rungOf(questionOf('one', { note: 'What is a pivot table?', capture: undefined }))).toBe('everyday')
})

test.each([
  ['the chosen words', { quote: { exact: 'Pivot table', before: '', after: '', cut: false } }],
  ['the thing pointed at', { element: { tag: 'button', role: 'button', name: 'Insert chart', text: '' } }],
  ['a heading above it', { headings: ['Sales', 'Dashboard'] }],
])('how far a question goes is also told by %s', (_, place) => {
  const capture = captureOf({ app: 'Sheets', headings: [], quote: undefined, ...place })

  expect(rungOf(questionOf('one', { note: 'What is this?', capture }))).toBe('reading')
})

test('what was set by hand goes before the guess', () => {
  expect(rungOf(about('Sheets', 'How do I add a pivot table?', { rung: 'first' }))).toBe('first')
})

test('an exercise is of the tool and the rung, and one that was done alone gives way to the next', () => {
  expect(exerciseFor('Sheets', 'first', new Set()).id).toBe('sheets-first')
  expect(exerciseFor('Sheets', 'first', new Set(['sheets-first'])).id).toBe('sheets-everyday')
  expect(exerciseFor('Sheets', 'first', new Set(['sheets-first', 'sheets-everyday'])).id).toBe('sheets-reading')
  expect(exerciseFor('Sheets', 'everyday', new Set(['sheets-everyday'])).id).toBe('sheets-reading')
})

test('where nothing further is left, an earlier exercise comes that was not done', () => {
  expect(exerciseFor('Sheets', 'everyday', new Set(['sheets-everyday', 'sheets-reading'])).id).toBe('sheets-first')
  expect(exerciseFor('Sheets', 'reading', new Set(['sheets-reading'])).id).toBe('sheets-everyday')
  expect(exerciseFor('Sheets', 'reading', new Set(['sheets-reading', 'sheets-everyday'])).id).toBe('sheets-first')
})

test('when all were done the same comes again, and a tool without a pack has general ones', () => {
  const done = new Set(['sheets-first', 'sheets-everyday', 'sheets-reading'])

  expect(exerciseFor('Sheets', 'everyday', done).id).toBe('sheets-everyday')
  expect(exerciseFor('Power BI', 'first', new Set()).id).toBe('general-first')
  expect(exerciseFor(undefined, 'reading', new Set()).id).toBe('general-reading')
  expect(exerciseFor(undefined, 'first', new Set(['general-first'])).id).toBe('general-everyday')
})

test('a tool without a pack here has the exercises that its file brings, and general ones where it brings none', () => {
  const text = { title: 'Try it', steps: [] }
  const more = (['first', 'everyday'] as const).map(rung => ({
    id: `slack-${rung}`,
    app: 'Slack',
    rung,
    en: text,
    fr: text,
  }))

  expect(exerciseFor('Slack', 'everyday', new Set(), more).id).toBe('slack-everyday')
  expect(exerciseFor('Slack', 'everyday', new Set(['slack-everyday']), more).id).toBe('slack-first')
  expect(exerciseFor('Loom', 'everyday', new Set(), more).id).toBe('general-everyday')
  expect(exerciseFor(undefined, 'everyday', new Set(), more).id).toBe('general-everyday')
})
