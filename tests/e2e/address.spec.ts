import type { Page, Worker } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { expect, test } from './fixtures.ts'
import { selectWords } from './words-on-page.ts'

declare const chrome: WxtBrowser

type Kept = { note: string; capture?: { address?: string; complete: boolean }; replaced?: object }

const ADDRESS = '/handbook.html?utm_source=x&token=SECRET&report=42&page=2#SECRET'

/** Everything the extension holds, in its database and in the browser's memory, as one text. */
function everythingHeld(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const held: unknown[] = [await chrome.storage.session.get(), await chrome.storage.local.get()]
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const table of database.objectStoreNames)
        held.push(await done(database.transaction(table).objectStore(table).getAll()))
      database.close()
    }
    return JSON.stringify(held)
  })
}

const ticks = (panel: Page) => panel.getByRole('group', { name: /^Parts of the page address/ }).getByRole('checkbox')

test('the address is kept without its secrets, and they stand nowhere else either', async ({
  page,
  site,
  worker,
  dispatchMenu,
  rows,
}) => {
  await page.goto(site + ADDRESS)

  await dispatchMenu(page, { selectionText: 'pivot table' })

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)
  expect((await rows<Kept>('questions'))[0]?.capture?.address).toBe(`${site}/handbook.html?page=2`)
  await expect.poll(() => everythingHeld(worker)).toContain('"report"')
  expect(await everythingHeld(worker)).not.toContain('SECRET')
})

test('of a page made ready the secrets are forgotten as soon as it is kept', async ({
  page,
  site,
  worker,
  clickAction,
  realPanel,
}) => {
  await page.goto(site + ADDRESS)
  await clickAction(page)
  const panel = await realPanel()

  await panel.getByRole('button', { name: 'Ask about this page' }).click()

  await expect(ticks(panel)).toHaveCount(1)
  await expect.poll(() => everythingHeld(worker)).not.toContain('SECRET')
})

test('a part that was left out is put back with a tick, and Undo takes it out again', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  const address = async () => (await rows<Kept>('questions'))[0]?.capture?.address
  await page.goto(site + ADDRESS)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  const panel = await realPanel()

  await panel.getByRole('checkbox', { name: 'report = 42' }).click()
  await expect.poll(address).toBe(`${site}/handbook.html?page=2&report=42`)
  await expect(panel.getByRole('status').filter({ hasText: 'This replaced what was kept before.' })).toHaveCount(1)

  await panel.getByRole('button', { name: 'Undo this change' }).click()
  await expect.poll(address).toBe(`${site}/handbook.html?page=2`)
  await expect(panel.getByRole('checkbox', { name: 'report = 42' })).not.toBeChecked()
  await expect(panel.getByText('What was kept before is back.')).toBeFocused()
})

test('with the keyboard alone a part is put back, taken out, and brought back by Undo', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  const address = async () => (await rows<Kept>('questions'))[0]?.capture?.address
  await page.goto(site + ADDRESS)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  const panel = await realPanel()
  await expect(ticks(panel)).toHaveCount(1)
  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).focus()

  // Over "Show me where" and "Point at it on the page", which stand between.
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Space']) await panel.keyboard.press(key)
  await expect.poll(address).toContain('report=42')
  await expect(ticks(panel)).toBeChecked()
  await panel.keyboard.press('Space')
  await expect.poll(address).not.toContain('report=42')
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Enter')

  await expect.poll(address).toContain('report=42')
  await expect(ticks(panel)).toBeChecked()
})

for (const [how, leave] of [
  ['goes to another page', page => page.goto(page.url().replace('handbook', 'notice-board'))],
  ['loads the page again', page => page.reload()],
  ['changes its address without loading', page => page.evaluate(() => history.pushState(null, '', '?view=other'))],
] as [string, (page: Page) => Promise<unknown>][])
  test(`the ticks go when the tab ${how}; what was ticked stays`, async ({
    page,
    site,
    worker,
    clickAction,
    realPanel,
    rows,
  }) => {
    await page.goto(site + ADDRESS)
    await selectWords(page, 'pivot table')
    await clickAction(page)
    const panel = await realPanel()
    await ticks(panel).click()
    await expect(panel.getByRole('button', { name: 'Undo this change' })).toBeVisible()

    await leave(page)

    await expect(ticks(panel)).toHaveCount(0)
    expect((await rows<Kept>('questions'))[0]?.capture?.address).toBe(`${site}/handbook.html?page=2&report=42`)
    await expect.poll(() => everythingHeld(worker)).not.toContain('offers')
  })

test('a question opened from the list offers nothing, and closing it settles what was changed', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(site + ADDRESS)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  const panel = await realPanel()
  await ticks(panel).click()
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.replaced).toBeDefined()

  await panel.getByRole('button', { name: 'Done' }).click()

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.replaced).toBeUndefined()
  await panel.getByRole('button', { name: /pivot table/ }).click()
  await expect(panel.getByRole('textbox', { name: /^What puzzles you\?/ })).toBeVisible()
  await expect(ticks(panel)).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Undo this change' })).toHaveCount(0)
})

test('closing the panel forgets what was offered', async ({ page, site, panel, worker, clickAction }) => {
  await page.goto(site + ADDRESS)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  await expect(ticks(panel)).toHaveCount(1)
  expect(await everythingHeld(worker)).toContain('offers')

  await panel.close()

  await expect.poll(() => everythingHeld(worker)).not.toContain('offers')
})

test('the address is the one the page has when it is read, after a redirection of its own', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html?first=1`)
  await page.evaluate(() => history.replaceState(null, '', '?second=2&page=3'))
  await selectWords(page, 'pivot table')

  await clickAction(page)

  const panel = await realPanel()
  await expect(panel.getByRole('checkbox', { name: 'second = 2' })).toBeVisible()
  expect((await rows<Kept>('questions'))[0]?.capture?.address).toBe(`${site}/handbook.html?page=3`)
})
