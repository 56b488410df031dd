import type { Page } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'
import { pointAt } from './words-on-page.ts'

const MEANING = 'A table that adds up by itself.'

/** How many ranges the page can see marked; not which words mean what. */
const marked = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))

test('known words are marked only where I allowed it, and the page’s own elements stay as they were', async ({
  page,
  site,
  panel,
  grantHosts,
}) => {
  await keepWord(panel, 'pivot table', MEANING)
  await page.goto(`${site}/handbook.html`)
  await page.evaluate(() => {
    const records: string[] = []
    new MutationObserver(list => records.push(...list.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    Object.assign(globalThis, { records })
  })
  expect(await marked(page)).toBe(0)

  await allowEverywhere(panel, grantHosts)

  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(1)
  expect(await page.evaluate(() => (globalThis as unknown as { records: string[] }).records)).toEqual([])
})

test('“Every one” marks each place, “The first on each screen” one', async ({ page, site, panel, grantHosts }) => {
  await keepWord(panel, 'filter view', 'Only its user sees it.')
  await page.goto(`${site}/handbook.html`)
  await allowEverywhere(panel, grantHosts)
  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(1)

  await panel.bringToFront()
  await panel.getByRole('radio', { name: 'Every one' }).click()
  await page.bringToFront()

  await expect.poll(() => marked(page)).toBeGreaterThan(1)
})

test('the card shows on hover in the mentor’s words, is as wide as a card, and Escape closes it', async ({
  page,
  site,
  panel,
  grantHosts,
}) => {
  await keepWord(panel, 'filter view', MEANING)
  await page.goto(`${site}/handbook.html`)
  await allowEverywhere(panel, grantHosts)
  await page.bringToFront()
  await expect
    .poll(async () => {
      await pointAt(page, 'filter view')
      return shadowTexts(page)
    })
    .toContain(MEANING)
  const card = page.locator('html > div[popover]')
  expect((await card.boundingBox())?.width).toBe(400)

  await page.keyboard.press('Escape')

  await expect(card).toHaveCount(0)
})

test('the card opens from the keyboard by its shortcut, takes the focus and gives it back', async ({
  page,
  site,
  panel,
  grantHosts,
  dispatchCommand,
}) => {
  await keepWord(panel, 'filter view', MEANING)
  await page.goto(`${site}/handbook.html`)
  await allowEverywhere(panel, grantHosts)
  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(1)
  await page.locator('textarea').evaluate(field => field.focus({ preventScroll: true }))

  await dispatchCommand(page, 'next-known-word')
  await expect.poll(() => shadowTexts(page)).toContain(MEANING)
  await page.keyboard.press('Escape')

  await expect(page.locator('html > div[popover]')).toHaveCount(0)
  await expect(page.locator('textarea')).toBeFocused()
})

test('a page cannot read the card', async ({ page, site, panel, grantHosts, dispatchCommand }) => {
  await keepWord(panel, 'filter view', MEANING)
  await page.goto(`${site}/handbook.html`)
  await allowEverywhere(panel, grantHosts)
  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(1)
  await dispatchCommand(page, 'next-known-word')
  await expect.poll(() => shadowTexts(page)).toContain(MEANING)

  const readable = await page.evaluate(() => {
    const host = document.querySelector('html > div[popover]')
    return [document.documentElement.textContent, host?.shadowRoot?.textContent].join()
  })

  expect(readable).not.toContain('adds up by itself')
})

test('on hands-off sites nothing is marked, even when all sites are allowed', async ({
  context,
  page,
  panel,
  grantHosts,
  worker,
}) => {
  await context.route('https://www.linkedin.com/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Feed</h1><p>Your filter view is new.</p>' }),
  )
  await keepWord(panel, 'filter view', MEANING)
  await allowEverywhere(panel, grantHosts)
  await page.goto('https://www.linkedin.com/feed/')
  await page.bringToFront()

  const registered = await worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]> } }
      }
    ).chrome.scripting.getRegisteredContentScripts(),
  )
  expect(registered[0]?.excludeMatches).toContain('*://*.linkedin.com/*')
  expect(await marked(page)).toBe(0)
})

test('when I stop it the marks go from the open page', async ({ page, site, panel, grantHosts }) => {
  await keepWord(panel, 'filter view', MEANING)
  await page.goto(`${site}/handbook.html`)
  await allowEverywhere(panel, grantHosts)
  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(1)

  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Stop on all sites' }).click()
  await page.bringToFront()

  await expect.poll(() => marked(page)).toBe(0)
})

test('a word that is edited or taken out is followed on the open page', async ({ page, site, panel, grantHosts }) => {
  await keepWord(panel, 'filter view', MEANING)
  await page.goto(`${site}/handbook.html`)
  await allowEverywhere(panel, grantHosts)
  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(1)

  await panel.bringToFront()
  await panel.getByRole('button', { name: /^filter view/ }).click()
  await panel.getByRole('button', { name: 'Edit' }).click()
  await panel.getByRole('textbox', { name: 'The word to explain' }).fill('nothing on this page')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await page.bringToFront()
  await expect.poll(() => marked(page)).toBe(0)

  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Delete' }).click()
  await expect(panel.getByText('“nothing on this page” was taken out.').first()).toBeVisible()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByRole('button', { name: /^nothing on this page/ })).toBeVisible()
})

async function allowEverywhere(panel: Page, grantHosts: (...patterns: string[]) => Promise<void>) {
  await openScreen(panel, 'Words')
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await expect(panel.getByText(/^Words are explained on all sites/)).toBeVisible()
}
