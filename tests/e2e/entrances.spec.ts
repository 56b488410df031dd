import { expect, test } from './fixtures.ts'
import { selectWords } from './words-on-page.ts'

type Kept = {
  note: string
  capture?: { title: string; quote?: { exact: string }; picture?: string; complete: boolean }
}

test('the menu keeps the words that were right-clicked', async ({ page, site, dispatchMenu, rows }) => {
  await page.goto(`${site}/handbook.html`)

  await dispatchMenu(page, { selectionText: 'pivot table' })

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)
  expect((await rows<Kept>('questions'))[0]?.capture?.quote?.exact).toBe('pivot table')
})

test('the shortcut keeps a question without any words', async ({ page, site, dispatchCommand, rows }) => {
  await page.goto(`${site}/handbook.html`)

  await dispatchCommand(page)

  await expect.poll(() => rows<Kept>('questions')).toHaveLength(1)
})

test('the toolbar button with nothing chosen stores nothing until I write', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await expect(panel.getByText('Store handbook: closing the month')).toBeVisible()
  expect(await rows('questions')).toHaveLength(0)

  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).pressSequentially('What is this page for?')

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.note).toBe('What is this page for?')
  expect(await rows('questions')).toHaveLength(1)
  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({ title: 'Store handbook: closing the month', complete: true, picture: expect.any(String) })
  await expect(panel.getByRole('textbox', { name: /^What puzzles you\?/ })).toBeFocused()
})

test('“Ask about this page” keeps the page without a note, and Undo takes it back', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()

  await panel.getByRole('button', { name: 'Ask about this page' }).click()
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)

  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('The question was taken back.').first()).toBeVisible()
  await panel.getByText(/^In the bin/).click()
  await panel.getByRole('button', { name: /^Bring back/ }).click()
  await expect(panel.getByRole('heading', { name: 'Your questions' })).toBeVisible()
  await expect(panel.getByRole('main').getByRole('listitem')).toHaveCount(1)
})

test('a page made ready is forgotten when I leave it', async ({ page, site, clickAction, realPanel, rows }) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await expect(panel.getByRole('button', { name: 'Ask about this page' })).toBeVisible()

  await page.goto(`${site}/notice-board.html`)

  await expect(panel.getByRole('button', { name: 'Ask about this page' })).toHaveCount(0)
  expect(await rows('questions')).toHaveLength(0)
})

test('a new question needs no page, and one left empty disappears', async ({ panel, rows }) => {
  await panel.getByRole('button', { name: 'New question' }).click()
  await expect(panel.getByRole('textbox', { name: /^What puzzles you\?/ })).toBeFocused()
  await panel.keyboard.type('What is an API?')
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.note).toBe('What is an API?')
  await panel.getByRole('button', { name: 'Done' }).click()

  await panel.getByRole('button', { name: 'New question' }).click()
  await panel.keyboard.type('x')
  await panel.keyboard.press('Backspace')
  await panel.getByRole('button', { name: 'Done' }).click()

  await expect.poll(() => rows('questions')).toHaveLength(1)
})

test('the practice page shows quote, sentence, heading and picture like any other', async ({
  page,
  extensionId,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`)
  await page.getByRole('button', { name: 'Mark the words for me' }).click()

  await clickAction(page)

  const panel = await realPanel()
  await expect(panel.getByRole('img', { name: /^Close-up/ })).toBeVisible()
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
    title: 'A page to practise on',
    quote: { exact: 'pivot table' },
    sentence: 'Before the meeting, open the shared budget and make a pivot table of the sales by region.',
    headings: ['A page to practise on', 'Sales meeting, Monday', 'What we look at first'],
    picture: expect.any(String),
  })
  await expect(page.getByText('That was it.')).toBeVisible()
})

test('a question asked while the panel is open is marked and announced', async ({
  page,
  site,
  clickAction,
  realPanel,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await expect(panel.getByRole('button', { name: 'Ask about this page' })).toBeVisible()

  await selectWords(page, 'pivot table')
  await clickAction(page)

  await expect(panel.getByText('New · Saved')).toBeVisible()
  await expect(panel.getByRole('status').filter({ hasText: 'Question kept: pivot table' })).toHaveCount(1)
})
