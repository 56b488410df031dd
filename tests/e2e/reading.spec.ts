import type { Worker } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { expect, test } from './fixtures.ts'

declare const chrome: WxtBrowser

type Kept = { capture: { app?: string; complete: boolean } }
type Script = { target: { tabId: number }; files?: string[] }

/** The pages that scripts of ours were sent into, from now on. */
async function watchScripts(worker: Worker) {
  await worker.evaluate(() => {
    const { scripting } = (
      globalThis as unknown as { chrome: { scripting: { executeScript(script: Script): unknown } } }
    ).chrome
    const { executeScript } = scripting
    const sent: Script[] = []
    scripting.executeScript = script => {
      sent.push(script)
      return executeScript.call(scripting, script)
    }
    Object.assign(globalThis, { sent })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { sent: Script[] }).sent)
}

test('a tool is read when I ask and only in the tab I ask in, with other tools open beside it', async ({
  context,
  page,
  worker,
  clickAction,
  realPanel,
  rows,
}) => {
  await context.route(/^https:/, route => route.fulfill({ contentType: 'text/html', body: '<title>A page</title>' }))
  const beside = await context.newPage()
  await beside.goto('https://chatgpt.com/')
  const sent = await watchScripts(worker)
  await page.bringToFront()
  await page.goto('https://docs.google.com/spreadsheets/d/1aBcD3fGhIjKlMnOpQrStUvWxYz/edit')
  await beside.reload()
  await page.bringToFront()

  expect(await sent()).toEqual([])
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).click()

  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({ app: 'Sheets', complete: true })
  const scripts = await sent()
  expect(scripts.flatMap(({ files }) => files)).toEqual(['/capture.js'])
  const tabs = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
  expect(scripts[0]?.target.tabId).toBe(tabs[0]?.id)
})
