import { addQuestion, openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { planWith } from './session-rooms.ts'
import { selectWords } from './words-on-page.ts'

const NOTE = 'Why did nadia.martin@example.com pay 4 200 € twice?'

test.beforeEach(async ({ panel }) => {
  await planWith(panel, [NOTE, 'Who sees my changes?'], 60)
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  await panel.getByRole('heading', { name: /^What will leave for / }).waitFor()
})

test('mail addresses and amounts are hidden in what leaves until I show them, and the copy is what is shown', async ({
  panel,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const leaving = panel.getByTestId('leaving-text').filter({ hasText: 'Why did' })
  const copied = async () => {
    await panel.getByRole('button', { name: 'Copy the text' }).click()
    await expect(panel.getByText(/^Copied\./).first()).toBeVisible()
    return panel.evaluate(() => navigator.clipboard.readText())
  }
  await expect(panel.getByText('2 things are hidden for you.')).toBeVisible()
  await expect(leaving).toContainText('Why did [mail address] pay [amount] twice?')
  const first = await copied()
  expect(first).not.toMatch(/nadia|4 200/)

  await panel.getByRole('checkbox', { name: 'amount 4 200 €' }).click({ force: true })

  await expect(leaving).toContainText('Why did [mail address] pay 4 200 € twice?')
  await expect(panel.getByText('1 thing is hidden for you.')).toBeVisible()
  const second = await copied()
  expect(second).toContain('4 200 €')
  expect(second).not.toContain('nadia')
})

test('a name I hide stays hidden the next time for this partner, until I no longer hide it', async ({
  panel,
  rows,
}) => {
  const markdown = panel.getByTestId('leaving-markdown')
  await panel.getByRole('textbox', { name: 'Hide something more' }).fill('changes')
  await panel.getByRole('button', { name: 'Hide it' }).click()
  await expect(markdown).not.toContainText('changes')
  await expect(markdown).toContainText('Who sees my \\[hidden\\]?')

  await panel.reload()
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  await expect(markdown).toContainText('Who sees my \\[hidden\\]?')
  expect(await rows('pairs')).toMatchObject([{ hidden: ['changes'] }])
  await panel.getByRole('button', { name: 'No longer hide: changes' }).click()

  await expect(markdown).toContainText('Who sees my changes?')
})

test('a name the page marks as its author’s is hidden wherever it stands, until I show it', async ({
  panel,
  page,
  site,
  clickAction,
  context,
  rows,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.bringToFront()
  await page.goto(`${site}/byline.html`)
  await selectWords(page, 'freeze the forecast')
  await clickAction(page)
  const kept = async () => (await rows<{ capture?: { names?: string[] } }>('questions')).map(({ capture }) => capture)
  await expect.poll(kept).toContainEqual(expect.objectContaining({ complete: true, names: ['Claire Berger'] }))
  await panel.bringToFront()
  await openScreen(panel, 'Questions')
  await addQuestion(panel, 'Does Claire see my forecast?')
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()

  const leaving = panel.getByTestId('leaving-text')
  await expect(leaving.filter({ hasText: 'freeze' })).toContainText('At Harbour Stores [name] asks every store')
  await expect(leaving.filter({ hasText: 'my forecast' })).toContainText('Does [name] see my forecast?')
  await panel.getByRole('button', { name: 'Copy the text' }).click()
  await expect(panel.getByText(/^Copied\./).first()).toBeVisible()
  const copied = await panel.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('freeze the forecast')
  expect(copied).not.toMatch(/Claire|Berger/)

  await panel.getByRole('checkbox', { name: 'name Claire Berger' }).first().click({ force: true })

  await expect(leaving.filter({ hasText: 'freeze' })).toContainText('Claire Berger asks every store')
  await expect(leaving.filter({ hasText: 'my forecast' })).toContainText('Does Claire see my forecast?')
})

test('the screen of what leaves has no fault that axe finds, at 320 pixels too', async ({ panel }) => {
  await panel.setViewportSize({ width: 320, height: 900 })
  await panel.getByRole('textbox', { name: 'Hide something more' }).fill('changes')
  await panel.getByRole('button', { name: 'Hide it' }).click()
  await expect(panel.getByRole('button', { name: 'No longer hide: changes' })).toBeVisible()

  await expectNoAxeFault(panel, 'what will leave')
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
