import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { refuse } from './ask.ts'
import { expect, test } from './fixtures.ts'
import { askAbout, FOUND, inFront, markedWords, showMe } from './shown-on-page.ts'
import { selectWords } from './words-on-page.ts'

type Kept = { id: string; capture: { address?: string; complete: boolean } }

const REPORT = '/find/show/report.html'
const elsewhere = (site: string) => site.replace('127.0.0.1', 'other.test')

test.describe('of a page I have left', () => {
  let panel: Page
  test.beforeEach(async ({ page, site, clickAction, realPanel }) => {
    await page.goto(site + REPORT)
    await selectWords(page, 'churn rate')
    panel = await askAbout(page, { clickAction, realPanel })
    await page.goto(`${elsewhere(site)}/handbook.html`)
  })

  test('the browser is asked for that one site, and told yes the page opens and the place is marked', async ({
    context,
    site,
    grantHosts,
    worker,
  }) => {
    await grantHosts('*://127.0.0.1/*')

    await showMe(panel)

    await expect(panel.getByText(FOUND)).toBeVisible()
    const opened = context.pages().find(each => each.url() === site + REPORT)
    if (!opened) throw new Error('The page was not opened')
    await expect.poll(() => markedWords(opened)).toEqual(['churn rate'])
    const origins = await worker.evaluate(async () => (await chrome.permissions.getAll()).origins)
    expect(origins).toEqual(['*://127.0.0.1/*'])
  })

  test('told no, the page opens all the same, with the picture beside it and what to press there; pressed, it is found', async ({
    context,
    site,
    clickAction,
  }) => {
    const askAgain = await refuse({ panel: () => panel })

    await showMe(panel)

    const said =
      'The browser was told no. The page is open: press Alt + Shift + Y there. Then open this question again and try once more.'
    await expect(panel.getByRole('status').getByText(said)).toBeVisible()
    await expect(panel.getByRole('status').getByRole('img')).toBeVisible()
    const opened = context.pages().find(each => each.url() === site + REPORT)
    if (!opened) throw new Error('The page was not opened')
    expect(await markedWords(opened)).toEqual([])

    await clickAction(opened)
    await panel.getByRole('button', { name: /churn rate/ }).click()
    await showMe(panel)

    await expect.poll(() => markedWords(opened)).toEqual(['churn rate'])
    expect(context.pages().filter(each => each.url() === site + REPORT)).toHaveLength(1)
    await askAgain()
  })
})

test('the tab that shows the page already comes to the front, without a question to the browser', async ({
  context,
  page,
  site,
  clickAction,
  realPanel,
}) => {
  await page.goto(site + REPORT)
  await selectWords(page, 'churn rate')
  const panel = await askAbout(page, { clickAction, realPanel })
  await panel.evaluate(() => {
    const { chrome: ours } = globalThis as unknown as { chrome: typeof chrome }
    ours.permissions.request = async () => {
      document.documentElement.dataset.asked = 'yes'
      return false
    }
  })
  const other = await context.newPage()
  await other.goto(`${elsewhere(site)}/handbook.html`)
  await other.bringToFront()
  expect(await inFront(panel)).toBeUndefined()
  const pages = context.pages().length

  await showMe(panel)

  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
  expect(await inFront(panel)).toBe(page.url())
  expect(context.pages()).toHaveLength(pages)
  expect(await panel.evaluate(() => document.documentElement.dataset.asked)).toBeUndefined()
})

test('of two tabs with the page the one at the very address is taken', async ({
  context,
  page,
  site,
  clickAction,
  realPanel,
}) => {
  await page.goto(`${site}/find/show/routes.html#/people`)
  const second = await context.newPage()
  await second.goto(`${site}/find/show/routes.html#/budget`)
  await clickAction(page)
  await realPanel()
  await selectWords(second, 'running total')
  const panel = await askAbout(second, { clickAction, realPanel })
  await page.bringToFront()

  await showMe(panel)

  await expect.poll(() => markedWords(second)).toEqual(['running total'])
  expect(await inFront(panel)).toBe(second.url())
  expect(page.url()).toMatch(/#\/people$/)
})

test('a tab at another place of the page is led to the place of the question', async ({
  page,
  site,
  clickAction,
  realPanel,
}) => {
  await page.goto(`${site}/find/show/routes.html#/budget`)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await selectWords(page, 'running total')
  const panel = await askAbout(page, { clickAction, realPanel })
  await page.evaluate(() => {
    location.hash = '#/people'
  })
  await expect(page.getByText('Nobody is on leave')).toBeVisible()

  await showMe(panel)

  await expect.poll(() => markedWords(page)).toEqual(['running total'])
  expect(page.url()).toMatch(/#\/budget$/)
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('a question about a whole page opens it and says so', async ({ page, site, clickAction, realPanel }) => {
  await page.goto(site + REPORT)
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).click()

  await showMe(panel)

  await expect(
    panel.getByRole('status').getByText('The page is open. Nothing on it was chosen, so there is no place to mark.'),
  ).toBeVisible()
})

test('on a PDF the picture shows it, and the panel says plainly why nothing is marked', async ({
  page,
  clickAction,
  realPanel,
  dispatchMenu,
  rows,
}) => {
  const pdf = await serveBriefly((_, response) =>
    response
      .setHeader('content-type', 'application/pdf')
      .end(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
      ),
  )
  await page.goto(`${pdf}/report.pdf`)
  await clickAction(page)
  const panel = await realPanel()
  await dispatchMenu(page, { selectionText: 'net revenue' })
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.complete).toBe(true)

  await showMe(panel)

  await expect(panel.getByText('The page is open. The browser lets no add-on mark anything on it.')).toBeVisible()
  await expect(panel.getByRole('status').getByRole('img')).toBeVisible()
})

test('where the address leads to another site, to sign in for one, the panel says what to do', async ({
  page,
  site,
  clickAction,
  realPanel,
  grantHosts,
}) => {
  let isSignedIn = true
  const tool = await serveBriefly((_, response) => {
    if (isSignedIn)
      response.setHeader('content-type', 'text/html').end('<title>A tool</title><p>The running total.</p>')
    else response.writeHead(302, { location: `${elsewhere(site)}/dashboard.html` }).end()
  })
  await page.goto(`${tool}/view`)
  await selectWords(page, 'running total')
  const panel = await askAbout(page, { clickAction, realPanel })
  await page.goto(`${elsewhere(site)}/handbook.html`)
  isSignedIn = false
  await grantHosts('*://127.0.0.1/*')

  await showMe(panel)

  await expect(panel.getByText(/^The address led to another page\. Sign in there/)).toBeVisible()
})

/** Serves what the test wants on the loopback address; the server ends with the tests. */
async function serveBriefly(answer: http.RequestListener): Promise<string> {
  const server = http.createServer(answer)
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

declare const chrome: { permissions: { getAll(): Promise<{ origins?: string[] }>; request(): Promise<boolean> } }
