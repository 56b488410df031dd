// On a hands-off site nothing of ours may run, be inserted, be sent or be seen: watched from the page, from the browser
// and from the extension's worker, while a person does everything there is to do.
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { drawByMouse, keep, openMarkUp } from './mark-page.ts'

type Watched = { mutations: string[]; styles: number; highlights: number; globals: string[]; html: string }
type Kept = {
  capture: { app?: string; unread?: string; picture?: string; address?: string; quote?: { exact: string } }
}

const SITES = [
  {
    address: 'https://www.linkedin.com/in/nadia-martin-1a2b3c/?trk=SECRET',
    app: 'LinkedIn',
    kept: 'https://www.linkedin.com/',
    says: 'a person’s page',
  },
  {
    address: 'https://www.instagram.com/nadia.martin/p/CxYz12_-abc/',
    app: 'Instagram',
    kept: 'https://www.instagram.com/p/CxYz12_-abc/',
    says: 'a post',
  },
  {
    address: 'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=123456&selected_campaign_ids=12021000001',
    app: 'Meta Ads Manager',
    kept: 'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=123456&selected_campaign_ids=12021000001',
    says: 'campaigns · campaign 12021000001',
  },
  {
    address: 'https://bank.example/accounts?page=2',
    app: undefined,
    kept: 'https://bank.example/accounts?page=2',
    says: 'Nadia Martin | A page',
  },
]

for (const { address, app, kept, says } of SITES)
  test(`nothing of ours is on ${new URL(address).hostname} while I flag, draw and am shown where`, async ({
    context,
    page,
    worker,
    panel: opened,
    clickAction,
    realPanel,
    dispatchMenu,
    dispatchCommand,
    grantHosts,
    extensionId,
    rows,
  }) => {
    await allowEverySite(opened, grantHosts)
    if (!app) await addSite(opened, new URL(address).hostname)
    const requests = await serveEverywhere(context, page)
    const contexts = await watchScripts(await context.newCDPSession(page), extensionId)
    await page.goto(address)
    await watchPage(page)
    const calls = await watchWorker(worker)

    await clickAction(page)
    const panel = await realPanel()
    await panel.getByRole('button', { name: 'Ask about this page' }).click()
    await dispatchCommand(page)
    await dispatchCommand(page, 'point-at-something')
    await dispatchMenu(page, { selectionText: 'my SSI is 43' })
    await expect.poll(async () => (await rows<Kept>('questions')).length).toBe(4)
    await expect(panel.getByText('my SSI is 43').first()).toBeVisible()
    await expect(panel.getByText(says).first()).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Point at it on the page' })).toHaveCount(0)

    // The question with a picture, drawn on in a page of ours.
    await clickAction(page)
    await panel.getByRole('button', { name: 'Ask about this page' }).click()
    const markUp = await openMarkUp(context, panel)
    await drawByMouse(markUp, [0.2, 0.2], [0.5, 0.5])
    await keep(markUp)
    await markUp.close()
    await page.bringToFront()
    await panel.getByRole('button', { name: 'Show me where' }).click()
    await expect(panel.getByRole('status').getByRole('img')).toBeVisible()

    const questions = await rows<Kept>('questions')
    for (const { capture } of questions) {
      expect(capture).toMatchObject({ unread: 'hands-off', address: kept, ...(app ? { app } : {}) })
      if (app) expect(JSON.stringify(capture)).not.toMatch(/nadia|martin|SECRET/i)
    }
    expect(questions.some(({ capture }) => capture.picture)).toBe(true)
    expect(questions.some(({ capture }) => capture.quote?.exact === 'my SSI is 43')).toBe(true)
    expect(await sawOnPage(page)).toEqual({ mutations: [], styles: 0, highlights: 0, globals: [], html: 'the same' })
    expect(contexts()).toEqual([])
    expect(await calls()).toEqual([])
    expect(requests()).toEqual([])
  })

test('the watch sees what our scripts do elsewhere', async ({
  context,
  page,
  worker,
  panel,
  dispatchCommand,
  grantHosts,
  extensionId,
}) => {
  await allowEverySite(panel, grantHosts)
  await serveEverywhere(context, page)
  const contexts = await watchScripts(await context.newCDPSession(page), extensionId)
  await page.goto('https://handbook.example/')
  await watchPage(page)
  const calls = await watchWorker(worker)

  await dispatchCommand(page, 'point-at-something')

  await expect.poll(contexts).not.toEqual([])
  await expect.poll(calls).toContain('executeScript')
  await expect.poll(async () => (await sawOnPage(page)).mutations).not.toEqual([])
})

async function allowEverySite(panel: Page, grantHosts: (...patterns: string[]) => Promise<void>) {
  await panel.getByRole('navigation').getByRole('button', { name: 'Words' }).click()
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await panel.getByText(/^Words are explained on all sites/).waitFor()
}

async function addSite(panel: Page, site: string) {
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByLabel('Add a site').fill(site)
  await panel.getByRole('button', { name: 'Add', exact: true }).click()
  await panel.getByText(site, { exact: true }).waitFor()
}

/** Answers for every site; gives what the page asked for after its own document. */
async function serveEverywhere(context: BrowserContext, page: Page) {
  const asked: string[] = []
  await context.route(/^https:/, route => route.fulfill({ contentType: 'text/html', body: PAGE }))
  page.on('request', request => {
    if (!request.isNavigationRequest()) asked.push(request.url())
  })
  return () => asked
}

/** Every world of scripts that the browser makes in the page and that is not the page's own. */
async function watchScripts(cdp: CDPSession, extensionId: string) {
  const ours: string[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) ours.push(context.name || context.origin)
  })
  await cdp.send('Runtime.enable')
  return () => ours
}

async function watchPage(page: Page) {
  await page.evaluate(() => {
    const seen = { mutations: [] as string[], html: document.documentElement.outerHTML }
    const globals = Object.getOwnPropertyNames(globalThis)
    const observer = new MutationObserver(records => seen.mutations.push(...records.map(({ type }) => type)))
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.defineProperty(globalThis, 'watched', {
      configurable: true,
      enumerable: false,
      value: () => ({
        mutations: [...seen.mutations, ...observer.takeRecords().map(({ type }) => type)],
        styles: document.adoptedStyleSheets.length + document.styleSheets.length,
        highlights: CSS.highlights.size,
        globals: Object.getOwnPropertyNames(globalThis).filter(name => !globals.includes(name) && name !== 'watched'),
        html: document.documentElement.outerHTML === seen.html ? 'the same' : document.documentElement.outerHTML,
      }),
    })
  })
}

function sawOnPage(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { watched(): Watched }).watched())
}

/** Every call by which the worker could bring something into a page, or talk to it. */
async function watchWorker(worker: Worker) {
  await worker.evaluate(() => {
    const { scripting, tabs } = (globalThis as unknown as { chrome: Record<string, Record<string, unknown>> }).chrome
    const calls: string[] = []
    const watch = (api: Record<string, unknown> | undefined, name: string) => {
      const real = api?.[name] as (...given: unknown[]) => unknown
      if (!api) return
      api[name] = (...given: unknown[]) => {
        calls.push(name)
        return real.apply(api, given)
      }
    }
    for (const name of ['executeScript', 'insertCSS', 'registerContentScripts']) watch(scripting, name)
    for (const name of ['sendMessage', 'connect']) watch(tabs, name)
    Object.assign(globalThis, { callsMade: calls })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { callsMade: string[] }).callsMade)
}

const PAGE = `<!doctype html><title>Nadia Martin | A page</title><link rel="icon" href="data:,">
<h1>Nadia Martin</h1><p>On this page my SSI is 43, says the table.</p><button>Connect</button>`
