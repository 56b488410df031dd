import type { Page, Worker } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { expect, test } from './fixtures.ts'
import { expectCircled, picturesSeen, showBox } from './magenta-box.ts'
import { painted, selectWords } from './words-on-page.ts'

declare const chrome: WxtBrowser

type Kept = { id: string; capture: { complete: boolean; picture?: string; noPicture?: string } }

/** A gesture with nothing chosen: from now on this tab may be pictured, and the panel has slid in. */
async function openPanelOn(page: Page, clickAction: (page: Page) => Promise<void>, realPanel: () => Promise<Page>) {
  await clickAction(page)
  await (await realPanel()).getByRole('button', { name: 'Ask about this page' }).waitFor()
}

/** Presses our shortcut this many times in a row; then, before anything else can happen, shows another tab. */
function pressShortcut(worker: Worker, times: number, thenShow?: string): Promise<void> {
  return worker.evaluate(
    async ([count, title]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const other = title && (await chrome.tabs.query({})).find(each => each.title === title)
      const commands = chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void }
      for (let n = 0; n < count; n++) commands.dispatch('ask-my-mentor', tab)
      if (other && other.id !== undefined) await chrome.tabs.update(other.id, { active: true })
    },
    [times, thenShow] as const,
  )
}

test('four questions within a second each get their picture, or say plainly why not', async ({
  page,
  site,
  worker,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await showBox(page)
  await openPanelOn(page, clickAction, realPanel)

  await pressShortcut(worker, 4)

  await expect
    .poll(async () => (await rows<Kept>('questions')).filter(({ capture }) => capture.complete))
    .toHaveLength(4)
  const captures = (await rows<Kept>('questions')).map(({ capture }) => capture)
  for (const { picture, noPicture } of captures) expect(picture ?? noPicture).toBeDefined()
  // The browser takes two a second: the others wait for their turn.
  expect(captures.filter(({ picture }) => picture).length).toBeGreaterThanOrEqual(3)
  for (const seen of await picturesSeen(worker)) expect(seen.magenta).toBeDefined()
})

test('a tab I switch to is never pictured in the place of the one I asked about', async ({
  page,
  context,
  site,
  worker,
  clickAction,
  realPanel,
  rows,
}) => {
  const other = await context.newPage()
  await other.goto(`${site}/notice-board.html`)
  await other.evaluate(() => {
    document.title = 'All red'
    document.body.innerHTML = ''
    document.body.style.background = '#f00'
  })
  // A gesture on both: the browser would let us picture either.
  await openPanelOn(other, clickAction, realPanel)
  await page.goto(`${site}/handbook.html`)
  await openPanelOn(page, clickAction, realPanel)

  await pressShortcut(worker, 3, 'All red')

  await expect
    .poll(async () => (await rows<Kept>('questions')).filter(({ capture }) => capture.complete))
    .toHaveLength(3)
  for (const { capture } of await rows<Kept>('questions')) if (!capture.picture) expect(capture.noPicture).toBe('moved')
  for (const { red } of await picturesSeen(worker)) expect(red).toBeLessThan(0.01)
})

for (const percent of [100, 110, 67])
  test(`at ${percent} % zoom the circle goes around the words`, async ({
    page,
    site,
    worker,
    clickAction,
    realPanel,
    dispatchCommand,
  }) => {
    await page.goto(`${site}/handbook.html`)
    await showBox(page)
    await openPanelOn(page, clickAction, realPanel)
    await zoomTo(page, worker, percent / 100)
    await selectWords(page, 'Circle me')
    const inner = await page.evaluate(() => innerWidth)

    await dispatchCommand(page)

    await expect.poll(() => picturesSeen(worker)).toHaveLength(1)
    const [seen] = await picturesSeen(worker)
    if (seen) expectCircled(seen, seen.width / inner)
    // The browser remembers a site's zoom, for the next test too.
    await setZoom(worker, 1)
  })

/** The page's width follows the zoom a moment later, and what is painted follows its width. */
async function zoomTo(page: Page, worker: Worker, zoom: number): Promise<void> {
  const before = await page.evaluate(() => innerWidth)
  await setZoom(worker, zoom)
  await expect.poll(async () => Math.abs((await page.evaluate(() => innerWidth)) * zoom - before)).toBeLessThan(3)
  await painted(page)
}

function setZoom(worker: Worker, zoom: number): Promise<void> {
  return worker.evaluate(async factor => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    await chrome.tabs.setZoom(tab?.id ?? -1, factor)
  }, zoom)
}

test('in a part of the page that scrolls by itself the circle goes around the words', async ({
  page,
  site,
  worker,
  clickAction,
  realPanel,
  dispatchCommand,
}) => {
  await page.goto(`${site}/handbook.html`)
  await showBox(page, box => `<div id="inner" style="height: 400px; overflow: auto">${box}</div>`)
  await openPanelOn(page, clickAction, realPanel)
  await page.evaluate(() => document.getElementById('inner')?.scrollTo(0, 100))
  await selectWords(page, 'Circle me')
  await painted(page)
  const inner = await page.evaluate(() => innerWidth)

  await dispatchCommand(page)

  await expect.poll(() => picturesSeen(worker)).toHaveLength(1)
  const [seen] = await picturesSeen(worker)
  if (seen) expectCircled(seen, seen.width / inner)
})

test('when the page is enlarged with two fingers the circle goes around the words', async ({
  page,
  context,
  site,
  worker,
  clickAction,
  realPanel,
  dispatchCommand,
}) => {
  await page.goto(`${site}/handbook.html`)
  await showBox(page)
  await openPanelOn(page, clickAction, realPanel)
  await selectWords(page, 'Circle me')
  await (await context.newCDPSession(page)).send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 })
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1.5)
  await painted(page)
  const inner = await page.evaluate(() => visualViewport?.width ?? 0)

  await dispatchCommand(page)

  await expect.poll(() => picturesSeen(worker)).toHaveLength(1)
  const [seen] = await picturesSeen(worker)
  if (seen) expectCircled(seen, seen.width / inner)
})

test.describe('on a screen with finer pixels', () => {
  test.use({ switches: ['--force-device-scale-factor=1.25'] })

  test('the circle goes around the words', async ({ page, site, worker, clickAction, realPanel, dispatchCommand }) => {
    await page.goto(`${site}/handbook.html`)
    await showBox(page)
    await openPanelOn(page, clickAction, realPanel)
    await selectWords(page, 'Circle me')
    const { inner, ratio } = await page.evaluate(() => ({ inner: innerWidth, ratio: devicePixelRatio }))
    expect(ratio).toBe(1.25)

    await dispatchCommand(page)

    await expect.poll(() => picturesSeen(worker)).toHaveLength(1)
    const [seen] = await picturesSeen(worker)
    if (seen) expectCircled(seen, seen.width / inner)
  })
})
