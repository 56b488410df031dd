import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { openScreen } from '../../scripts/panel-steps.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { expect, test } from './fixtures.ts'
import { selectWords } from './words-on-page.ts'

type Kept = {
  capture?: {
    element?: { name: string }
    quote?: { exact: string }
    picture?: string
    noPicture?: string
    unread?: string
    complete: boolean
  }
  replaced?: { quote?: { exact: string } }
}

const TITLE = 'Point at what puzzles you, then click it.'

test('pointing again after a gesture gives the question another capture with a new picture, and Undo brings the first back', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  const panel = await realPanel()
  await expect(panel.getByRole('img', { name: /^Close-up/ })).toBeVisible()
  const [first] = await rows<{ id: string }>('pictures')

  await panel.getByRole('button', { name: 'Point at it on the page' }).click()
  await expect.poll(() => shadowTexts(page)).toContain(TITLE)
  await page.getByRole('link', { name: 'Tools' }).hover()
  await expect.poll(() => shadowTexts(page)).toContain('Link: Tools')
  await page.mouse.down()
  await page.mouse.up()

  await expect
    .poll(async () => await rows<Kept>('questions'))
    .toMatchObject([{ capture: { element: { name: 'Tools' } }, replaced: { quote: { exact: 'pivot table' } } }])
  expect((await rows<Kept>('questions'))[0]?.capture).toHaveProperty('picture')
  expect(await rows('pictures')).toHaveLength(2)
  await panel.getByRole('button', { name: 'Undo this change' }).click()

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.quote?.exact).toBe('pivot table')
  expect((await rows<{ id: string }>('pictures')).map(({ id }) => id)).toEqual([first?.id])
})

test('without a gesture on the page the panel says what to press', async ({ page, site, clickAction, realPanel }) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await page.goto(`${site.replace('127.0.0.1', 'other.test')}/dashboard.html`)

  await panel.getByRole('button', { name: 'Point at something' }).click()

  await expect(panel.getByRole('alert')).toContainText('Press Alt + Shift + Q on the page.')
  expect(await shadowTexts(page)).not.toContain(TITLE)
})

test('for a question whose page we may not look at, the browser is asked for that one site, and told yes its page opens to point at', async ({
  context,
  page,
  site,
  clickAction,
  realPanel,
  grantHosts,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Done' }).click()
  await page.goto(`${site.replace('127.0.0.1', 'other.test')}/dashboard.html`)
  await grantHosts('*://127.0.0.1/*')
  await panel.getByRole('button', { name: /pivot table/ }).click()

  await panel.getByRole('button', { name: 'Point at it on the page' }).click()

  const opened = () => context.pages().find(each => each.url().startsWith(`${site}/handbook.html`))
  await expect.poll(async () => (opened() ? shadowTexts(opened() as typeof page) : '')).toContain(TITLE)
  const shown = opened() as typeof page
  await shown.getByRole('link', { name: 'Tools' }).hover()
  await expect.poll(() => shadowTexts(shown)).toContain('Link: Tools')
  await shown.mouse.down()
  await shown.mouse.up()

  // A site's grant is not enough for a picture: that needs a gesture there.
  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({ element: { name: 'Tools' }, noPicture: 'refused' })
  await expect(
    panel.getByText('There is no picture of this page. For one, press the shortcut on the page.'),
  ).toBeVisible()
})

test('once its site is granted, a right click already knows what it was on', async ({
  page,
  site,
  panel,
  grantHosts,
  dispatchMenu,
  rows,
}) => {
  await openScreen(panel, 'Words')
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await panel.getByText(/^Words are explained on all sites/).waitFor()
  await page.goto(`${site}/dashboard.html`)
  await page.bringToFront()

  for (const [selector, name] of [
    ['#glyph', 'Pivot table'],
    ['#closed-shadow', 'Closed shadow'],
  ] as const) {
    const before = (await rows('questions')).length
    await page.locator(selector).click({ button: 'right' })
    await page.keyboard.up('Escape')
    await dispatchMenu(page)
    await expect.poll(() => rows('questions')).toHaveLength(before + 1)
    await expect
      .poll(async () => (await rows<Kept>('questions')).map(({ capture }) => capture?.element?.name))
      .toContain(name)
  }

  // What was clicked before counts no longer once the person has gone on.
  await page.locator('h1').click()
  await dispatchMenu(page)
  await expect
    .poll(async () => (await rows<Kept>('questions')).filter(({ capture }) => capture?.complete))
    .toHaveLength(3)
  expect((await rows<Kept>('questions')).filter(({ capture }) => !capture?.element)).toHaveLength(1)
})

for (const [where, address, reason] of [
  ['a page of the browser’s own', async () => 'chrome://version/', 'browser-page'],
  ['a PDF', servePdf, 'browser-page'],
  ['a hands-off site', async () => 'https://www.linkedin.com/feed/', 'hands-off'],
] as const)
  test(`on ${where} pointing keeps the page, so that its picture can be circled`, async ({
    context,
    page,
    clickAction,
    realPanel,
    dispatchCommand,
    rows,
  }) => {
    await context.route('https://www.linkedin.com/**', route =>
      route.fulfill({ contentType: 'text/html', body: '<title>Feed</title><h1>Feed</h1>' }),
    )
    await page.goto(await address())
    await clickAction(page)
    const panel = await realPanel()

    await dispatchCommand(page, 'point-at-something')

    await expect
      .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
      .toMatchObject({ unread: reason, picture: expect.any(String) })
    await expect(panel.getByText(/^The browser does not let|^On this site nothing is read/)).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Point at it on the page' })).toHaveCount(0)
  })

async function servePdf(): Promise<string> {
  const server = http.createServer((_, response) => {
    response.setHeader('content-type', 'application/pdf')
    response.end(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
    )
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.pdf`
}
