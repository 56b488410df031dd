import type { Frame, Page } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { expect, test } from './fixtures.ts'
import { FOUND, markedBox, markedWords, showMe } from './shown-on-page.ts'
import { selectWords } from './words-on-page.ts'

type Kept = { capture: { complete: boolean; quote?: { exact: string } } }

/** Puts a frame of another origin into a page, far below. */
async function addFrame(page: Page, address: string): Promise<Frame> {
  await page.evaluate(
    src =>
      new Promise(ready => {
        const frame = Object.assign(document.createElement('iframe'), { src, width: 500, height: 240, onload: ready })
        document.querySelector('main')?.append(frame)
      }),
    address,
  )
  const frame = page.frames().find(each => each.url() === address)
  if (!frame) throw new Error('There is no frame')
  return frame
}

/** The words in a frame, as a person selects them there. */
async function selectInFrame(frame: Frame, words: string) {
  await frame.locator('p').first().click()
  await selectWords(frame as unknown as Page, words)
}

async function backToTop(frame: Frame, page: Page) {
  for (const each of [frame, page])
    await each.evaluate(() => {
      getSelection()?.removeAllRanges()
      scrollTo(0, 0)
    })
}

const allow = (panel: Page, ...origins: string[]) =>
  panel.evaluate(
    wanted =>
      (globalThis as unknown as Permissions).chrome.permissions.request({
        origins: wanted,
      }),
    origins,
  )
type Permissions = { chrome: { permissions: { request(wish: { origins: string[] }): Promise<boolean> } } }

test('words in a frame of another origin are marked there, where its site is granted', async ({
  page,
  site,
  clickAction,
  realPanel,
  grantHosts,
  rows,
}) => {
  await page.goto(`${site}/find/show/report.html`)
  const frame = await addFrame(page, `${site.replace('127.0.0.1', 'part.test')}/find/show/part.html`)
  await clickAction(page)
  const panel = await realPanel()
  await grantHosts('*://part.test/*')
  await allow(panel, '*://part.test/*')
  await selectInFrame(frame, 'moving average')
  await clickAction(page)
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.quote?.exact).toBe('moving average')
  await panel.getByText('Looking at the page…').waitFor({ state: 'detached' })
  await backToTop(frame, page)

  await showMe(panel)

  await expect(panel.getByText(FOUND)).toBeVisible()
  await expect.poll(() => markedWords(frame)).toEqual(['moving average'])
  expect(await markedWords(page)).toEqual([])
  const words = await markedBox(frame)
  expect(words?.top).toBeGreaterThan(0)
  expect(words?.bottom).toBeLessThan(240)
  const around = await page.locator('iframe').last().boundingBox()
  expect((around?.y ?? 0) + (words?.top ?? 0)).toBeGreaterThan(90)
  expect((around?.y ?? 0) + (words?.bottom ?? 0)).toBeLessThan(await page.evaluate(() => innerHeight))
})

test('the same words in two frames are both perhaps it, and one steps from frame to frame', async ({
  page,
  site,
  clickAction,
  realPanel,
  grantHosts,
  rows,
}) => {
  const part = `${site.replace('127.0.0.1', 'part.test')}/find/show/part.html`
  await page.goto(`${site}/find/show/report.html`)
  const frame = await addFrame(page, part)
  await clickAction(page)
  const panel = await realPanel()
  await grantHosts('*://part.test/*')
  await allow(panel, '*://part.test/*')
  await selectInFrame(frame, 'moving average')
  await clickAction(page)
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.complete).toBe(true)
  const twin = await addFrame(page, `${part}?2`)

  await showMe(panel)

  await expect(panel.getByText('Maybe here: 1 of 2.')).toBeVisible()
  await expect.poll(async () => [await markedWords(frame), await markedWords(twin)]).toEqual([['moving average'], []])
  await panel.getByRole('button', { name: 'Next' }).click()
  await expect.poll(async () => [await markedWords(frame), await markedWords(twin)]).toEqual([[], ['moving average']])
})

test('with all sites granted a frame of another origin is looked into, and no script of ours enters LinkedIn’s beside it', async ({
  context,
  page,
  site,
  extensionId,
  clickAction,
  realPanel,
  grantHosts,
  rows,
}) => {
  await context.route('https://www.linkedin.com/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<p>The moving average covers four weeks.</p>' }),
  )
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await openScreen(panel, 'Words')
  await grantHosts('*://*/*')
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await panel.getByText(/^Words are explained on all sites/).waitFor()
  await openScreen(panel, 'Questions')
  await page.goto(`${site}/find/show/report.html`)
  const linkedin = await addFrame(page, 'https://www.linkedin.com/embed/feed')
  const frame = await addFrame(page, `${site.replace('127.0.0.1', 'part.test')}/find/show/part.html`)
  await selectInFrame(frame, 'moving average')
  await clickAction(page)
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.complete).toBe(true)

  await showMe(panel)

  await expect(panel.getByText(FOUND)).toBeVisible()
  await expect.poll(() => markedWords(frame)).toEqual(['moving average'])
  const cdp = await context.newCDPSession(linkedin)
  const worlds: string[] = []
  cdp.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world.origin))
  await cdp.send('Runtime.enable')
  expect(worlds.filter(origin => origin.includes(extensionId))).toEqual([])
})
