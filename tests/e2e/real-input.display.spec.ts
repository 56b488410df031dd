import { addQuestion, dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { answerPermission, assignKey } from './browser-dialogs.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'
import { selectWords } from './words-on-page.ts'
import { click, drag, onScreen, openMenu, pressKeys, type } from './x11.ts'

type Kept = { note: string; capture?: { quote?: { exact: string }; complete: boolean; picture?: string } }

test('a right click and “Ask my mentor” keep the marked words, and my keys go into the note', async ({
  page,
  site,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await selectWords(page, 'pivot table')

  await openMenu(await onScreen(page, page.locator('#bold')))
  pressKeys('m')

  const panel = await realPanel()
  const note = panel.getByRole('textbox', { name: /^What puzzles you\?/ })
  await expect(note).toBeFocused()
  // Long enough to meet the moments in which the note is saved.
  const words = 'typed by hand, key after key, as fast as I can and without a pause'
  type(words)
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.note).toBe(words)
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
    quote: { exact: 'pivot table' },
    complete: true,
    picture: expect.any(String),
  })
})

for (const [what, selector] of [
  ['a link', 'a[href="#people"]'],
  ['a picture', 'img'],
  ['a text field', 'textarea'],
] as const)
  test(`the menu item is there on ${what} too, the only one of ours`, async ({ page, site, rows }) => {
    await page.goto(`${site}/handbook.html`)
    await page.locator(selector).first().scrollIntoViewIfNeeded()

    await openMenu(await onScreen(page, page.locator(selector).first()))
    pressKeys('m')

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)
  })

test('the shortcut keeps the marked words', async ({ page, site, realPanel, rows }) => {
  await page.goto(`${site}/handbook.html`)
  click(await onScreen(page, page.locator('h1')))
  await selectWords(page, 'filter view')

  pressKeys('alt+shift+q')

  await realPanel()
  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({ quote: { exact: 'filter view' }, complete: true, picture: expect.any(String) })
})

test('the toolbar button’s shortcut opens the panel on this page', async ({ page, site, realPanel }) => {
  await page.goto(`${site}/handbook.html`)
  click(await onScreen(page, page.locator('h1')))

  pressKeys('alt+shift+y')

  const panel = await realPanel()
  await expect(panel.getByRole('button', { name: 'Ask about this page' })).toBeVisible()
})

test('I answer the browser’s own question, and the next known word opens by the key I chose', async ({
  page,
  site,
  context,
  extensionId,
  clickAction,
  realPanel,
}) => {
  await assignKey(context, extensionId, 'next-known-word', 'Alt+Shift+W')
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await keepWord(panel, 'filter view', 'Only its user sees it.')
  await openScreen(panel, 'Words')

  const button = panel.getByRole('button', { name: 'Explain words on 127.0.0.1' })
  await answerPermission(panel, button, ['Tab', 'Return'], panel.getByText('Words are explained on 127.0.0.1.'))

  click(await onScreen(page, page.locator('h1')))
  await expect
    .poll(async () => {
      pressKeys('alt+shift+w')
      return shadowTexts(page)
    })
    .toContain('Only its user sees it.')
})

test('I drag a question to another place in the agenda with the mouse', async ({
  page,
  site,
  clickAction,
  realPanel,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  for (const note of ['What is a pivot table?', 'Who sees my changes?']) await addQuestion(panel, note)
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), 30)
  const rows = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  await expect(rows.first()).toContainText('What is a pivot table?')
  const near = { x: 1000, y: 300 }

  // A real mouse reaches only what is in the window.
  await rows.nth(1).scrollIntoViewIfNeeded()
  const start = await onScreen(panel, rows.nth(1).locator('.margin-number > .small'), near)
  const first = await onScreen(panel, rows.nth(0).locator('.margin-number > .small'), near)
  drag(start, { x: first.x, y: first.y - 50 })

  await expect(rows.first()).toContainText('Who sees my changes?')
  await expect(rows.first().getByRole('button', { name: /^Down/ })).toBeVisible()
})
