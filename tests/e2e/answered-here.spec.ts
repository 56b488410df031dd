// "Reopening the page shows 'You asked about pivot tables on 12 March' and the answer."
import type { Page, Worker } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { grantSite } from '../../scripts/grant-site.ts'
import type { Launched } from '../../scripts/launch.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'
import { selectWords } from './words-on-page.ts'

declare const chrome: WxtBrowser

const ANSWER = 'A table that adds up by itself.'

/** What stands on the toolbar button while this page is in front, and what it is called there. */
const buttonAt = (worker: Worker, address: string) =>
  worker.evaluate(async url => {
    const [tab] = (await chrome.tabs.query({})).filter(each => each.url === url)
    const on = { tabId: tab?.id ?? -1 }
    return `${await chrome.action.getBadgeText(on)} ${await chrome.action.getTitle(on)}`
  }, address)

const allow = (launched: Launched, site: string) => grantSite(launched, `*://${new URL(site).hostname}/*`)

async function askAndAnswer(page: Page, panel: Page, ask: () => Promise<void>): Promise<void> {
  await selectWords(page, 'pivot table')
  await ask()
  const note = panel.getByRole('textbox', { name: /^What puzzles you\?/ })
  await note.fill('What is this for?')
  await expect(panel.getByText('New · Saved')).toBeVisible()
  await panel.getByRole('button', { name: 'Done' }).click()
  await panel.getByRole('button', { name: /^What is this for\?/ }).click()
  await panel.getByRole('textbox', { name: /^What did/ }).fill(ANSWER)
  await panel.getByRole('button', { name: 'Keep the answer' }).click()
  await expect(panel.getByText(ANSWER)).toBeVisible()
  await panel.getByRole('button', { name: 'Done' }).click()
}

test('on a site I allowed, a dot stands on the button where my question was answered, and the panel says question, day and answer', async ({
  page,
  site,
  launched,
  worker,
  panel,
  dispatchMenu,
  clickAction,
  realPanel,
}) => {
  await allow(launched, site)
  const address = `${site}/handbook.html`
  await page.goto(address)
  await askAndAnswer(page, panel, () => dispatchMenu(page))

  await page.goto(address)

  await expect.poll(() => buttonAt(worker, address)).toBe('• Ask My Mentor: an answer waits here')
  await page.bringToFront()
  await clickAction(page)
  const side = await realPanel()
  await expect(side.getByText(/^You asked about “pivot table” here on \d+ \w+\.$/)).toBeVisible()
  await side.getByRole('button', { name: 'Read the answer' }).click()
  await expect(side.getByText(ANSWER)).toBeVisible()
  await expectNoAxeFault(side, 'here')
  await page.goto(`${site}/many.html`)
  await expect(side.getByText(/^You asked about/)).toHaveCount(0)
  expect(await buttonAt(worker, `${site}/many.html`)).toBe(' Ask My Mentor')
})

test('where I allowed nothing there is no dot, and the panel says it once a gesture opens it there', async ({
  page,
  site,
  worker,
  clickAction,
  realPanel,
}) => {
  const address = `${site}/handbook.html`
  await page.goto(address)
  await clickAction(page)
  const side = await realPanel()
  await askAndAnswer(page, side, () => clickAction(page))

  await page.goto('about:blank')
  await page.goto(address)

  await expect(side.getByRole('heading', { name: 'Your questions' })).toBeVisible()
  await expect(side.getByText(/^You asked about/)).toHaveCount(0)
  await clickAction(page)
  await expect(side.getByText(/^You asked about “pivot table” here on /)).toBeVisible()
  expect(await buttonAt(worker, address)).toBe(' Ask My Mentor')
})

test('“What does this mean?” says what my mentor said of the selected words, or a ready-made pack; unknown words become a question', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const side = await realPanel()
  await keepWord(side, 'pivot table', ANSWER)
  await side.getByRole('button', { name: 'Done' }).click()
  await selectWords(page, 'pivot table')

  await side.getByRole('button', { name: 'What does this mean?' }).click()
  await expect(side.getByText(ANSWER)).toBeVisible()
  await expectNoAxeFault(side, 'here')

  await side.getByRole('textbox', { name: 'Word or words' }).fill('CRUD')
  await side.getByRole('button', { name: 'Look it up' }).click()
  await expect(side.getByText(/^Not from your mentor yet\. Ready-made words: /)).toBeVisible()

  await side.getByRole('textbox', { name: 'Word or words' }).fill('grey bar')
  await side.getByRole('button', { name: 'Look it up' }).click()
  await expect(side.getByText('Nobody has explained “grey bar” to you yet.').first()).toBeVisible()
  await side.getByRole('button', { name: 'Ask my mentor' }).click()
  await expect(side.getByRole('textbox', { name: /^What puzzles you\?/ })).toBeVisible()
  await expect.poll(async () => (await rows('questions')).length).toBe(2)
})

test('who asks about a word that was explained already reads it at once', async ({
  page,
  site,
  clickAction,
  realPanel,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const side = await realPanel()
  await keepWord(side, 'pivot table', ANSWER)
  await selectWords(page, 'pivot table')

  await clickAction(page)

  await expect(side.getByText('This was explained to you already:')).toBeVisible()
  await expect(side.getByText(ANSWER)).toBeVisible()
})

test('on a site I keep hands off there is no dot, though I allowed it; a gesture opens the panel with the answer', async ({
  page,
  site,
  launched,
  worker,
  panel,
  dispatchMenu,
  clickAction,
  realPanel,
}) => {
  const address = `${site}/handbook.html`
  await allow(launched, site)
  await page.goto(address)
  await askAndAnswer(page, panel, () => dispatchMenu(page))
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByLabel('Add a site').fill(new URL(site).hostname)
  await panel.getByRole('button', { name: 'Add', exact: true }).click()
  await page.bringToFront()

  await page.goto(address)
  await clickAction(page)

  await expect((await realPanel()).getByText(/^You asked about “pivot table” here on /)).toBeVisible()
  expect(await buttonAt(worker, address)).toBe(' Ask My Mentor')
})
