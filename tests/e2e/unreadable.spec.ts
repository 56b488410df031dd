import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixtures.ts'

type Kept = {
  capture: {
    title: string
    address?: string
    unread?: string
    quote?: { exact: string }
    picture?: string
    complete: boolean
  }
}

test('a page of the browser’s own is kept by its address, with a plain sentence (case 42)', async ({
  page,
  panel,
  dispatchMenu,
  rows,
}) => {
  await page.goto('chrome://version/')

  await dispatchMenu(page, { selectionText: 'Chromium' })

  await expect(panel.getByText('The browser does not let any add-on look at this page.')).toBeVisible()
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
    address: 'chrome://version/',
    quote: { exact: 'Chromium' },
    unread: 'browser-page',
  })
})

test('the toolbar button works on a page of the browser’s own (case 42)', async ({
  page,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto('chrome://version/')
  await clickAction(page)
  const panel = await realPanel()

  await expect(panel.getByText('The browser does not let any add-on look at this page.')).toBeVisible()
  await panel.getByRole('button', { name: 'Ask about this page' }).click()

  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({ unread: 'browser-page', picture: expect.any(String) })
})

test('in a PDF the menu’s own words are kept (case 41)', async ({ page, dispatchMenu, panel, rows }) => {
  const server = http.createServer((_, response) => {
    response.setHeader('content-type', 'application/pdf')
    response.end(PDF)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/report.pdf`)

  await dispatchMenu(page, { selectionText: 'quarterly' })

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.complete).toBe(true)
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
    quote: { exact: 'quarterly' },
    unread: 'browser-page',
  })
  await expect(panel.getByText('The browser does not let any add-on look at this page.')).toBeVisible()
  server.close()
})

test('on a hands-off site no script of ours runs, and title, address and words are kept all the same', async ({
  context,
  page,
  worker,
  dispatchMenu,
  rows,
}) => {
  await context.route('https://www.linkedin.com/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Feed</title><h1>Feed</h1><p>My SSI is 43.</p>' }),
  )
  await page.goto('https://www.linkedin.com/feed/?trk=abc&miniProfileUrn=1')
  await worker.evaluate(() => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: Record<string, unknown> } }).chrome
    const calls: string[] = []
    for (const name of ['executeScript', 'insertCSS']) scripting[name] = async () => calls.push(name)
    Object.assign(globalThis, { injections: calls })
  })

  await dispatchMenu(page, { selectionText: 'SSI' })

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.complete).toBe(true)
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
    quote: { exact: 'SSI' },
    app: 'LinkedIn',
    unread: 'hands-off',
  })
  expect(await worker.evaluate(() => (globalThis as unknown as { injections: string[] }).injections)).toEqual([])
})

test('a page that is still loading is read at once', async ({ page, clickAction, realPanel, rows }) => {
  const server = http.createServer((request, response) => {
    if (request.url !== '/') return // the style sheet never comes
    response.setHeader('content-type', 'text/html')
    response.end('<title>Slow</title><h1>Slow page</h1><p id="p">A slow word.</p><img src="/never.png">')
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
  await page.locator('#p').waitFor()
  await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('p') as HTMLElement))

  await clickAction(page)

  await realPanel()
  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({ quote: { exact: 'A slow word.' }, headings: ['Slow page'], complete: true })
  server.closeAllConnections()
  server.close()
})

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`

test('where all sites are allowed, no script of ours enters a frame that could be a hands-off site', async ({
  page,
  site,
  worker,
  panel,
  grantHosts,
  dispatchCommand,
  rows,
}) => {
  await panel.getByRole('navigation').getByRole('button', { name: 'Words' }).click()
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await panel.getByText(/^Words are explained on all sites/).waitFor()
  await page.goto(`${site}/handbook.html`)
  await worker.evaluate(() => {
    type Script = { target: { allFrames?: boolean }; files: string[] }
    const { scripting } = (
      globalThis as unknown as { chrome: { scripting: { executeScript(script: Script): unknown } } }
    ).chrome
    const { executeScript } = scripting
    const entered: unknown[] = []
    scripting.executeScript = script => {
      if (script.files.includes('/capture.js')) entered.push(script.target.allFrames)
      return executeScript.call(scripting, script)
    }
    Object.assign(globalThis, { entered })
  })

  await dispatchCommand(page)

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture.complete).toBe(true)
  expect(await worker.evaluate(() => (globalThis as unknown as { entered: unknown[] }).entered)).toEqual([false])
})
