import type { Page } from '@playwright/test'
import type { Question } from '@/lib/model/question'
import { addQuestion, dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { fill } from '../pile.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'

/** The newest last, so the list shows: a question without a page, LinkedIn, Sheets, the handbook's site. */
const SITE = { title: 'Handbook', address: 'http://127.0.0.1/handbook.html' }
const SHEETS = { title: 'Budget 2026', app: 'Sheets' }
const LINKEDIN = { title: '', app: 'LinkedIn', parts: [{ name: 'kind' as const, text: 'feed' }] }
const ASKED = [
  { words: 'Glossary of words', where: SITE },
  { words: 'Filter view', where: SHEETS },
  { words: 'SSI', where: LINKEDIN },
  { words: 'Pivot table', where: SHEETS },
  { words: 'Impressions', where: LINKEDIN },
]

test.beforeEach(async ({ launched, panel }) => {
  const questions = ASKED.map(({ words, where }, place): Question => {
    const quote = { exact: words, before: '', after: '', cut: false }
    const capture = { headings: [], quote, complete: true, ...where }
    const id = `question-${place}`
    return {
      id,
      askedAt: Date.now() - 1_000 + place,
      note: '',
      capture,
      size: 'few',
      stamp: { rev: 1, device: 'test' },
    }
  })
  await fill(launched, { questions })
  await addQuestion(panel, 'What shall I learn first?')
})

test('the list is grouped by tool, the newest question first, each group under its name', async ({ panel }) => {
  await expect
    .poll(() => groups(panel))
    .toEqual([
      ['Without a page', 'What shall I learn first?'],
      ['LinkedIn', 'Impressions', 'SSI'],
      ['Sheets', 'Pivot table', 'Filter view'],
      ['127.0.0.1', 'Glossary of words'],
    ])
  // Where in the tool: once, below the words it is about; the tool's name is above the group.
  await expect(panel.getByRole('button', { name: /^SSI the feed Only you$/ })).toBeVisible()
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Your questions')
})

test('a filter shows one tool, outlives an open question, and goes with the last question of its tool', async ({
  panel,
}) => {
  const filter = panel.getByRole('combobox', { name: 'Show one tool or site' })
  await filter.selectOption('LinkedIn')
  await expect.poll(() => groups(panel)).toEqual([['LinkedIn', 'Impressions', 'SSI']])
  await expect(panel.getByRole('status').filter({ hasText: 'Shown now: LinkedIn.' })).toBeAttached()

  await panel.getByRole('button', { name: /^SSI/ }).click()
  await panel.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => groups(panel)).toEqual([['LinkedIn', 'Impressions', 'SSI']])

  await panel.getByRole('button', { name: /^SSI/ }).click()
  await panel.getByRole('button', { name: 'Delete' }).click()
  await expect.poll(() => groups(panel)).toEqual([['LinkedIn', 'Impressions']])
  await panel.getByRole('button', { name: /^Impressions/ }).click()
  await expect(panel.getByText('The only question here is open above.')).toBeVisible()
  await panel.getByRole('button', { name: 'Delete' }).click()

  await expect
    .poll(() => groups(panel))
    .toEqual([
      ['Without a page', 'What shall I learn first?'],
      ['Sheets', 'Pivot table', 'Filter view'],
      ['127.0.0.1', 'Glossary of words'],
    ])
  await expect(filter).toHaveValue('all')
  await panel.getByText('In the bin: 2 questions').click()
  await panel.getByRole('button', { name: 'Bring back: SSI' }).click()
  await expect.poll(async () => (await groups(panel)).length).toBe(4)
})

test('a new question is seen in the list even if another tool was filtered before', async ({ panel }) => {
  await panel.getByRole('combobox', { name: 'Show one tool or site' }).selectOption('Sheets')
  await expect.poll(async () => (await groups(panel)).length).toBe(1)

  await addQuestion(panel, 'And what then?')

  await expect(panel.getByRole('button', { name: /^And what then/ })).toBeVisible()
  await expect.poll(async () => (await groups(panel)).length).toBe(4)
})

test('the agenda is made by tool; mixed up, it is put together again, kept, and taken back with Undo', async ({
  panel,
}) => {
  await openMixedAgenda(panel)
  const asAsked = ['Glossary', 'Filter', 'SSI', 'Pivot', 'Impressions', 'What shall']
  const byTool = ['Glossary', 'Filter', 'Pivot', 'SSI', 'Impressions', 'What shall']
  await expectOrder(panel, asAsked)
  const together = panel.getByRole('button', { name: 'Put questions of one tool together' })

  await together.click()
  await expectOrder(panel, byTool)
  await expect(together).toBeHidden()
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expectOrder(panel, asAsked)
  await expect(panel.getByRole('status').filter({ hasText: 'The order is as it was before.' })).toBeAttached()

  await expect(together).toBeFocused()
  await together.click()
  await expectOrder(panel, byTool)
  // The next change takes Undo away: it would take back more than it says.
  await panel.getByRole('button', { name: /^Down: SSI/ }).click()
  await expectOrder(panel, ['Glossary', 'Filter', 'Pivot', 'Impressions', 'SSI', 'What shall'])
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeHidden()
  await panel.reload()
  await openScreen(panel, 'Session')
  await expectOrder(panel, ['Glossary', 'Filter', 'Pivot', 'Impressions', 'SSI', 'What shall'])
  await expect(together).toBeHidden()
})

test('a filter in the agenda hides the other blocks, and changes neither the plan nor what would leave', async ({
  panel,
}) => {
  await openMixedAgenda(panel)
  const strip = panel.getByText('It all fits: 60 minutes of 60.')
  await expect(strip).toBeVisible()

  await panel.getByRole('combobox', { name: 'Show one tool or site' }).selectOption('Sheets')

  await expectOrder(panel, ['Filter', 'Pivot'])
  await expect(strip).toBeVisible()
  await expect(panel.getByText('To begin')).toBeHidden()
  // Up and Down could only guess what they pass, so they wait until everything is seen.
  await expect(panel.getByRole('button', { name: /^(Up|Down|Move): / })).toHaveCount(0)
  await panel.getByRole('button', { name: /^Later: Filter/ }).click()
  await expectOrder(panel, ['Pivot'])
  await panel.getByRole('button', { name: /^Send to / }).click()
  await expect(panel.getByText('Impressions').first()).toBeVisible()
  expect(await panel.getByTestId('leaving-markdown').textContent()).toContain('SSI')
})

test('with everything in sight again the questions are moved as before', async ({ panel }) => {
  await openMixedAgenda(panel)
  const filter = panel.getByRole('combobox', { name: 'Show one tool or site' })
  await filter.selectOption('Sheets')
  await expectOrder(panel, ['Filter', 'Pivot'])
  await filter.selectOption('All')

  await panel.getByRole('grid', { name: 'Agenda' }).getByRole('row').first().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await panel.keyboard.press(key)
  await expect(panel.getByRole('button', { name: 'Move: SSI' })).toBeFocused()
  await panel.keyboard.press('Enter')
  for (const place of ['between SSI', 'between Filter', 'between Glossary']) {
    await expect(panel.getByRole('button', { name: `Insert ${place}` })).toBeFocused()
    if (place !== 'between Glossary') await panel.keyboard.press('ArrowUp')
  }
  await panel.keyboard.press('Enter')
  await expectOrder(panel, ['Glossary', 'SSI', 'Filter', 'Pivot', 'Impressions', 'What shall'])
  await panel.getByRole('button', { name: 'Up: SSI' }).click()

  await expectOrder(panel, ['SSI', 'Glossary', 'Filter', 'Pivot', 'Impressions', 'What shall'])
})

test('filter, putting together and Undo by the keyboard alone', async ({ panel }) => {
  await openMixedAgenda(panel)
  await tabTo(panel, 'Show one tool or site')
  await panel.keyboard.type('Link')
  await expectOrder(panel, ['SSI', 'Impressions'])
  await panel.keyboard.press('Home')
  await expectOrder(panel, ['Glossary', 'Filter', 'SSI', 'Pivot', 'Impressions', 'What shall'])

  await tabTo(panel, 'Put questions of one tool together')
  await panel.keyboard.press('Enter')
  await expectOrder(panel, ['Glossary', 'Filter', 'Pivot', 'SSI', 'Impressions', 'What shall'])
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused()
  await panel.keyboard.press('Enter')

  await expectOrder(panel, ['Glossary', 'Filter', 'SSI', 'Pivot', 'Impressions', 'What shall'])
})

test('groups, filter and agenda have no fault that axe finds, and fit 320 pixels in French', async ({ panel }) => {
  await openMixedAgenda(panel)
  await panel.setViewportSize({ width: 320, height: 800 })
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByRole('radio', { name: 'Français' }).click()

  await panel.getByRole('navigation').getByRole('button', { name: 'Questions' }).click()
  await panel.getByRole('heading', { name: 'Sans page' }).waitFor()
  await expectNoFault(panel)
  await panel.getByRole('navigation').getByRole('button', { name: 'Séance' }).click()
  await panel.getByRole('button', { name: 'Regrouper les questions par outil' }).click()
  await panel.getByRole('combobox', { name: 'Afficher un seul outil ou site' }).selectOption('Sheets')
  await expect(panel.getByText('Les questions d’un même outil se suivent maintenant.').first()).toBeVisible()
  await expectNoFault(panel)
})

test('with one place only there is nothing to filter and nothing to put together', async ({ panel }) => {
  for (const words of ['Glossary', 'Filter', 'Pivot', 'SSI', 'Impressions']) {
    await panel.getByRole('button', { name: new RegExp(`^${words}`) }).click()
    await panel.getByRole('button', { name: 'Delete' }).click()
  }

  await expect(panel.getByRole('button', { name: /^What shall/ })).toBeVisible()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveCount(0)
  await expect(panel.getByRole('combobox')).toHaveCount(0)
  await openAgenda(panel)
  await expectOrder(panel, ['What shall'])
  await expect(panel.getByRole('combobox', { name: 'Show one tool or site' })).toHaveCount(0)
})

/** Names, headings and contrast in each look; nothing past the right edge and nothing too small for a finger. */
async function expectNoFault(panel: Page) {
  await expectNoAxeFault(panel, 'list or agenda')
  const small = await panel.evaluate(() => {
    const small = [...document.querySelectorAll('main button, main select')].filter(element => {
      const { width, height } = element.getBoundingClientRect()
      return element.checkVisibility() && (width < 43.5 || height < 43.5)
    })
    return small.map(element => element.outerHTML)
  })
  expect(small).toEqual([])
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}

async function openAgenda(panel: Page) {
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), 60)
}

/** The same, with the questions of one tool no longer together. */
async function openMixedAgenda(panel: Page) {
  await openAgenda(panel)
  await panel.getByRole('button', { name: 'Up: SSI' }).click()
  await expectOrder(panel, ['Glossary', 'Filter', 'SSI', 'Pivot', 'Impressions', 'What shall'])
}

/** Each group of the list as a reader hears it: its heading, then the first line of its questions. */
function groups(panel: Page): Promise<string[][]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.question-group')].map(group => [
      group.querySelector('h2')?.textContent ?? '',
      ...[...group.querySelectorAll('.question-headline')].map(line => line.textContent ?? ''),
    ]),
  )
}

/** The agenda's questions from top to bottom, by how they begin. */
async function expectOrder(panel: Page, beginnings: string[]) {
  await expect(panel.locator('.agenda-question')).toHaveText(beginnings.map(words => new RegExp(`^${words}`)))
}

/** Presses Tab until what has this name has the focus. */
async function tabTo(panel: Page, name: string) {
  const focused = () =>
    panel.evaluate(() => {
      const { activeElement: element } = document
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
  await panel.getByRole('button', { name: 'Send to Yanis' }).waitFor()
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()) === name) return
    await panel.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach “${name}”`)
}
