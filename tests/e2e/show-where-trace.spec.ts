import type { Page } from '@playwright/test'
import { axeOn } from './axe.ts'
import { BUILD, expect, test } from './fixtures.ts'
import {
  askAbout,
  FOUND,
  markedWords,
  oneMore,
  outlineOn,
  readOut,
  STILL_LOOKING,
  selectAlike,
  showMe,
  wholePage,
} from './shown-on-page.ts'
import { selectWords } from './words-on-page.ts'

let panel: Page
let before: string
test.beforeEach(async ({ page, site, clickAction, realPanel }, info) => {
  await page.goto(`${site}/find/show/report.html`)
  const several = info.title.includes('several')
  await (several ? selectAlike(page) : selectWords(page, 'churn rate'))
  panel = await askAbout(page, { clickAction, realPanel })
  if (several) await oneMore(page)
  before = await wholePage(page)
})

test('after some seconds nothing of it is left on the page', async ({ page }) => {
  await showMe(panel)
  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
  expect(await wholePage(page)).not.toBe(before)

  await expect.poll(() => wholePage(page)).toBe(before)
})

test('Escape on the page takes it away at once, and the page hears the key too', async ({ page }) => {
  await showMe(panel)
  await expect.poll(() => readOut(page)).toEqual([FOUND])
  await page.evaluate(() => {
    addEventListener('keydown', event => document.body.setAttribute('data-heard', event.key))
  })

  await page.keyboard.press('Escape')

  expect(await page.evaluate(() => document.body.dataset)).toEqual({ heard: 'Escape' })
  await page.evaluate(() => document.body.removeAttribute('data-heard'))
  expect(await wholePage(page)).toBe(before)
})

test('with the question closed, its place is shown no longer', async ({ page }) => {
  await showMe(panel)
  await expect(panel.getByText(FOUND)).toBeVisible()
  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])

  await panel.getByRole('button', { name: 'Done' }).click()

  await expect.poll(() => wholePage(page)).toBe(before)
})

test('only one place is shown at a time: looking again replaces the one before', async ({ page }) => {
  await showMe(panel)
  await expect.poll(() => readOut(page)).toEqual([FOUND])

  await showMe(panel)

  await expect(panel.getByText(FOUND)).toBeVisible()
  await expect.poll(() => readOut(page)).toEqual([FOUND])
  expect(await markedWords(page)).toEqual(['churn rate'])
  await page.keyboard.press('Escape')
  expect(await wholePage(page)).toBe(before)
})

test('pointing takes the place away', async ({ page }) => {
  await showMe(panel)
  await expect(panel.getByText(FOUND)).toBeVisible()
  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])

  await panel.getByRole('button', { name: 'Point at it on the page' }).click()

  await expect.poll(() => markedWords(page)).toEqual([])
})

test('leaving the page ends it, and the panel says so no longer', async ({ page, site }) => {
  await showMe(panel)
  await expect(panel.getByText(FOUND)).toBeVisible()

  await page.goto(`${site}/handbook.html`)

  await expect(panel.getByText(FOUND)).toHaveCount(0)
  await page.goBack()
  expect(await markedWords(page)).toEqual([])
})

test('the worker that was stopped meanwhile still hears of several places, and leads through them', async ({
  page,
  stopWorker,
}) => {
  await showMe(panel)
  await expect(panel.getByText(/^Maybe here: 1 of/)).toBeVisible()

  await stopWorker()
  await panel.getByRole('button', { name: 'Next' }).click()

  await expect.poll(() => readOut(page)).toEqual([expect.stringMatching(/^Maybe here: 2 of/)])
})

test('the worker that was stopped meanwhile still hears of what came late', async ({ page, stopWorker }) => {
  await page.locator('#churn').evaluate(element => element.remove())
  await showMe(panel)
  await expect(panel.getByText(STILL_LOOKING)).toBeVisible()

  await stopWorker()
  await page.evaluate(() => arrive())

  await expect(panel.getByText(FOUND)).toBeVisible()
  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
})

test('after an update of the extension it fades as ever, and the page notices no fault', async ({ page, update }) => {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(String(error)))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  await showMe(panel)
  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])

  await update(BUILD)
  await page.evaluate(() => arrive())

  await expect.poll(() => markedWords(page)).toEqual([])
  expect(await outlineOn(page)).toBeUndefined()
  expect(faults).toEqual([])
})

test('what the page draws anew is marked anew', async ({ page }) => {
  await showMe(panel)
  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])

  await page.locator('#churn').evaluate(element => element.replaceWith(element.cloneNode(true)))

  await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
})

test('the panel has no fault that axe finds, with one of several places shown and with what was not found', async ({
  page,
}) => {
  const check = async () => {
    const { violations } = await axeOn(panel)
      .include('.sheet')
      .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }
  await showMe(panel)
  await expect(panel.getByText(/^Maybe here: 1 of/)).toBeVisible()
  for (const button of ['Previous', 'Next', 'Show me where', 'Stop looking']) {
    const box = await panel.getByRole('button', { name: button }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await check()

  await page.locator('ul').evaluate(element => element.remove())
  await showMe(panel)
  await expect(panel.getByText(/^We did not find it/)).toBeVisible()
  await check()
})

/** The test page's own: brings the words, late. */
declare function arrive(): void
