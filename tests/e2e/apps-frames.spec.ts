import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { allow, expectSaid, refuse, rows } from './ask.ts'
import type { Form } from './tools.ts'
import { inForm } from './tools.ts'

const browser = rows()
const { open, ask, kept, panel, outer, inner } = browser

const BOOK = 'http://acme.sharepoint.com/:x:/r/sites/Sales/Shared%20Documents/Budget%202026.xlsx'
const GRID = 'http://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx'
const VIEW = 'http://tableau.corp.test/views/Budget/Regions?:embed=y'
const OFFICE = '*://*.officeapps.live.com/*'
const READ = [
  { name: 'tab', text: 'Forecast' },
  { name: 'cell', text: 'A3' },
  { name: 'formula', text: '=SUM(A1:A2)' },
]
const UNREAD = { app: 'Excel', title: 'Budget 2026.xlsx', unreadFrame: 'officeapps.live.com', missing: ['tab', 'cell'] }

/** A workbook whose editor is in a frame of another origin, once its cell can be read there. */
async function openBook(form: Form = 'documented'): Promise<Page> {
  const address = new URL(outer(inForm(BOOK, form)))
  address.searchParams.set('frame', inner(inForm(GRID, form)))
  const page = await open(address.href)
  await page.frameLocator('iframe').locator('canvas').waitFor()
  return page
}

/** A page of a company's own that shows views, each in a frame: one after the other, or in shadow roots (`element`). */
async function openViews(kind: 'iframe' | 'element', ...views: string[]): Promise<Page> {
  const address = new URL(outer(`http://intranet.test/${kind}`))
  for (const view of views) address.searchParams.append('view', inner(view))
  const page = await open(address.href)
  await expect(page.locator('iframe')).toHaveCount(views.length)
  for (let place = 0; place < views.length; place++)
    await page.frameLocator(`iframe >> nth=${place}`).locator('canvas').first().waitFor()
  return page
}

const clickIn = (page: Page, place: number, at: { x: number; y: number }) =>
  page.frameLocator(`iframe >> nth=${place}`).locator('canvas').last().click({ position: at })

/** Clicks into a view, where the mouse then shows a tooltip. */
async function clickView(page: Page, place: number) {
  const view = page.frameLocator(`iframe >> nth=${place}`)
  await view.locator('canvas').nth(2).click()
  await view.getByText('Profit ratio:').waitFor()
}

/** What is under the mouse, and what it shows. */
const POINTED = [
  { name: 'sheet', text: 'Profit by region' },
  { name: 'tooltip', text: 'Region: North Profit ratio: 12 %' },
]

test('told no, the question about a workbook stays as it was, and says what was not read', async () => {
  await openBook()
  const { id, capture } = await ask()
  expect(capture).toMatchObject(UNREAD)
  expect(capture).not.toHaveProperty('parts')
  await expectSaid(panel(), capture)
  const again = await refuse(browser)

  await panel().getByRole('button', { name: 'Read it too (officeapps.live.com)' }).click()

  await expect(panel().getByText('The browser was told no.', { exact: false })).toBeVisible()
  expect((await kept(id)).capture).toEqual(capture)
  await again()
})

test('told yes, the question about a workbook has sheet, cell and formula, and Undo brings the old one back', async () => {
  await openBook()
  const { id, capture } = await ask()
  expect(capture).toMatchObject(UNREAD)
  await browser.launched().grantHosts(OFFICE)

  await panel().getByRole('button', { name: 'Read it too (officeapps.live.com)' }).click()

  await expect.poll(async () => (await kept(id)).capture.parts).toEqual(READ)
  const { capture: read, replaced } = await kept(id)
  expect(read).toMatchObject({ app: 'Excel', title: capture.title, address: capture.address, picture: capture.picture })
  expect(read).not.toHaveProperty('unreadFrame')
  expect(read).not.toHaveProperty('missing')
  expect(replaced).toEqual(capture)
  await expect(panel().getByText('Budget 2026.xlsx · tab Forecast · cell A3 · =SUM(A1:A2)')).toBeVisible()

  await panel().getByRole('button', { name: 'Undo this change' }).click()
  await expect.poll(async () => (await kept(id)).capture).toEqual(capture)
})

const BOOKS: [form: Form, parts: object[] | undefined, missing: string[] | undefined][] = [
  ['documented', READ, undefined],
  ['language', [...READ.slice(0, 2), { name: 'formula', text: '=SOMME(A1:A2)' }], undefined],
  ['renamed', undefined, ['tab', 'cell']],
]

for (const [form, parts, missing] of BOOKS)
  test(`where its editor may be read, a workbook’s question has its cell at once, or says it has not (${form})`, async () => {
    await allow(browser, OFFICE)
    const page = await openBook(form)
    await clickIn(page, 0, { x: 40, y: 3 * 28 + 10 })

    const { capture } = await ask()

    expect(capture).toMatchObject({ app: 'Excel', title: 'Budget 2026.xlsx', address: outer(BOOK) })
    expect(capture).not.toHaveProperty('unreadFrame')
    expect(capture.parts).toEqual(parts)
    expect(capture.missing).toEqual(missing)
    await expectSaid(panel(), capture)
  })

test('of two workbooks side by side only the one I am in is told, and none when I am in neither', async () => {
  await allow(browser, OFFICE)
  const page = await openViews('iframe', GRID, GRID)
  const { capture: neither } = await ask()
  expect(neither).not.toHaveProperty('parts')

  await clickIn(page, 0, { x: 150, y: 2 * 28 + 10 })
  await clickIn(page, 1, { x: 40, y: 2 * 28 + 10 })
  const { capture } = await ask()

  expect(capture).toMatchObject({ app: 'Excel', title: 'Monthly figures' })
  expect(capture.parts).toEqual([
    { name: 'tab', text: 'Forecast' },
    { name: 'cell', text: 'A2' },
  ])
})

test('a view on a company’s own server is known by its address, and read once that is allowed', async () => {
  const page = await openViews('iframe', VIEW)
  await clickView(page, 0)
  const { id, capture } = await ask()
  expect(capture).toMatchObject({
    app: 'Tableau',
    title: 'Monthly figures',
    address: outer('http://intranet.test/iframe'),
    unreadFrame: 'tableau.corp.test',
  })
  expect(capture).not.toHaveProperty('parts')
  await browser.launched().grantHosts('*://tableau.corp.test/*')

  await panel().getByRole('button', { name: 'Read it too (tableau.corp.test)' }).click()

  await expect.poll(async () => (await kept(id)).capture.unreadFrame).toBeUndefined()
  expect((await kept(id)).capture).toMatchObject({ app: 'Tableau', title: 'Monthly figures' })
})

test('of two views side by side the one I am in is read', async () => {
  await allow(browser, '*://tableau.corp.test/*')
  const page = await openViews('iframe', VIEW, inForm(VIEW, 'renamed'))
  await clickView(page, 0)
  expect((await ask()).capture).toMatchObject({ app: 'Tableau', parts: POINTED })

  await clickView(page, 1)
  const { capture } = await ask()

  expect(capture).toMatchObject({ app: 'Tableau' })
  expect(capture).not.toHaveProperty('parts')
})

test('the view in a part of the page that is closed off is found where it is the only one, and not guessed among two', async () => {
  await allow(browser, '*://tableau.corp.test/*')
  await clickView(await openViews('element', VIEW), 0)
  const { capture: only } = await ask()
  expect(only).toMatchObject({ app: 'Tableau', parts: POINTED })
  expect(only).not.toHaveProperty('unreadFrame')

  await clickView(await openViews('element', VIEW, VIEW), 1)
  const { capture: oneOfTwo } = await ask()

  expect(oneOfTwo).toMatchObject({ app: 'Tableau', unreadFrame: 'tableau.corp.test' })
  expect(oneOfTwo).not.toHaveProperty('parts')
  await expectSaid(panel(), oneOfTwo)
})

test('the view I am in is not mistaken for another one that may be read, where both are closed off', async () => {
  await allow(browser, OFFICE)
  await clickView(await openViews('element', GRID, VIEW.replace('corp', 'other')), 1)

  const { capture } = await ask()

  expect(capture).toMatchObject({ app: 'Tableau', unreadFrame: 'tableau.other.test' })
  expect(capture).not.toHaveProperty('parts')
})
