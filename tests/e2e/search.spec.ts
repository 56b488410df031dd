import type { Page } from '@playwright/test'
import { addQuestion } from '../../scripts/panel-steps.ts'
import { seeded } from '../bench/figures.ts'
import { fill, pileOf } from '../pile.ts'
import { expect, test } from './fixtures.ts'

const NOTES = [
  'What is a pivot table?',
  'Who sees my changes?',
  'Is 43 a good SSI?',
  'Where is the résumé of a report?',
  'What is a measure?',
  'What is a dimension?',
  'How do I share a dashboard?',
  'What does “reach” mean?',
]
const rows = (panel: Page) => panel.locator('.question-row')
const search = (panel: Page) => panel.getByRole('searchbox', { name: 'Search your questions' })

test('questions are searched from eight on: by words in any order, without accents, and by their answers', async ({
  panel,
}) => {
  for (const note of NOTES.slice(0, 7)) await addQuestion(panel, note)
  await expect(rows(panel)).toHaveCount(7)
  await expect(search(panel)).toBeHidden()
  await addQuestion(panel, NOTES[7] as string)
  await panel.getByRole('button', { name: /^What is a measure/ }).click()
  await panel.getByRole('textbox', { name: /^What did your mentor say/ }).fill('A number you add up.')
  await panel.getByRole('button', { name: 'Keep the answer' }).click()
  await panel.getByRole('button', { name: 'Done' }).click()

  await search(panel).fill('table what')
  await expect(rows(panel)).toHaveText([/pivot table/])
  await search(panel).fill('RESUME')
  await expect(rows(panel)).toHaveText([/résumé/])
  await search(panel).fill('add up')
  await expect(rows(panel)).toHaveText([/measure/])
  await expect(panel.getByText('1 question found')).toBeAttached()
  await search(panel).fill('add up chart')
  await expect(panel.getByText('Nothing found. Try fewer or other words.').first()).toBeVisible()
  await search(panel).fill('')
  await expect(rows(panel)).toHaveCount(8)
})

test('a question just asked does not vanish behind what was searched before', async ({ panel }) => {
  for (const note of NOTES) await addQuestion(panel, note)
  await search(panel).fill('pivot')
  await expect(rows(panel)).toHaveCount(1)

  await addQuestion(panel, 'What is a cohort?')

  await expect(panel.getByRole('button', { name: /^What is a cohort/ })).toBeVisible()
  await expect(search(panel)).toHaveValue('')
})

test.describe('with two thousand questions', () => {
  const pile = pileOf(seeded(1), { questions: 2_000, sessions: 20 }, Date.now())
  Object.assign(pile.questions.at(-1) ?? {}, { note: 'Where does the zebra graze?' })
  test.beforeEach(async ({ launched, panel }) => {
    await fill(launched, pile)
    await panel.reload()
    // Where each stands is known when all were looked at.
    await expect(panel.getByText('Only you').first()).toBeVisible()
  })

  test('only what is near is on the page, and the end of the list is there when one goes to it', async ({ panel }) => {
    expect(await rows(panel).count()).toBeLessThan(100)

    await panel.keyboard.press('End')

    await expect(panel.locator('.stretch').last().getByRole('listitem').last()).toBeInViewport()
    expect(await rows(panel).count()).toBeLessThan(100)
  })

  test('the oldest is found by its words and opened', async ({ panel }) => {
    await search(panel).fill('zebra')

    await expect(rows(panel)).toHaveText([/Where does the zebra graze/])
    await rows(panel).click()
    await expect(panel.getByRole('textbox', { name: /^What puzzles you/ })).toHaveValue('Where does the zebra graze?')
  })

  test('what has the focus stays when the list is scrolled far from it', async ({ panel }) => {
    await rows(panel).nth(1).focus()
    const focused = await panel.evaluate(() => document.activeElement?.textContent)

    await panel.mouse.move(200, 400)
    await panel.mouse.wheel(0, 40_000)

    await expect.poll(() => panel.evaluate(() => scrollY)).toBeGreaterThan(30_000)
    await expect(panel.locator('.stretch').first().getByRole('listitem').first()).not.toBeInViewport()
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(focused)
  })
})
