// The tests of a worker share a browser. Here the first leaves in it everything that the second must not find.
import { readFileSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { rowsOf } from '../../scripts/rows.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'

declare const chrome: WxtBrowser

type Seen = { context: BrowserContext; cdp: CDPSession; panel: Page; extensionId: string }

/** What a browser shows right after the installation. */
const INSTALLED = {
  tabs: ['about:blank'],
  panels: 0,
  hosts: [],
  alarms: ['daily'],
  kept: { questions: [], answers: [], glossary: [], errors: [] },
  settings: [],
  language: 'en',
  cookies: [],
  copied: '',
}
const SITE = '*://main.test/*'
const ROUTED = 'https://routed.test/'

test('I write, allow, copy and set a lot, and leave everything open', async ({
  context,
  cdp,
  extensionId,
  page,
  site,
  panel,
  clickAction,
  realPanel,
  grantHosts,
}) => {
  await expect.poll(() => seen({ context, cdp, panel, extensionId })).toEqual(INSTALLED)

  await keepWord(panel, 'pivot table', 'A table that adds up by itself.')
  await grantHosts(SITE)
  await panel.evaluate(origin => chrome.permissions.request({ origins: [origin] }), SITE)
  await panel.evaluate(() => chrome.alarms.create('left', { delayInMinutes: 30 }))
  await panel.evaluate(() => navigator.clipboard.writeText('left'))
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByRole('radio', { name: 'Français' }).click()
  await context.addCookies([{ name: 'left', value: 'here', url: site }])
  await context.route(ROUTED, route => route.fulfill({ body: 'left' }))
  await page.goto(`${site}/handbook.html`)
  await page.evaluate(() => addEventListener('beforeunload', event => event.preventDefault()))
  await page.locator('body').click()
  await clickAction(page)
  await realPanel()

  await expect
    .poll(() => seen({ context, cdp, panel, extensionId }))
    .toMatchObject({
      panels: 1,
      hosts: [SITE],
      alarms: ['daily', 'left'],
      settings: [expect.objectContaining({ language: 'fr' })],
      language: 'fr',
      copied: 'left',
    })
})

test('the next person finds nothing of it', async ({ context, cdp, extensionId, page, panel }) => {
  expect(await panel.evaluate(mayPaste)).toBe('prompt')
  await expect.poll(() => seen({ context, cdp, panel, extensionId })).toEqual(INSTALLED)
  await expect(page.goto(ROUTED)).rejects.toThrow('ERR_')
  const download = panel.waitForEvent('download')
  await panel.evaluate(() =>
    Object.assign(document.createElement('a'), { download: 'mine', href: 'data:,mine' }).click(),
  )
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('mine')
})

test('I set the clock to another day', async ({ panel }) => {
  await panel.clock.setFixedTime(0)
  expect(await panel.evaluate(() => Date.now())).toBe(0)
})

test('the next person finds the clock right', async ({ panel }) => {
  expect(await panel.evaluate(() => Date.now())).toBeGreaterThan(0)
})

async function mayPaste(): Promise<string> {
  return (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state
}

async function seen({ context, cdp, panel, extensionId }: Seen) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const worker = context.serviceWorkers().find(each => each.url().includes(extensionId))
  if (!worker) throw new Error('The extension has no worker')
  const { targetInfos } = await cdp.send('Target.getTargets')
  const table = (name: string) => rowsOf<{ id: string }>(worker, name)
  await panel.bringToFront()
  return {
    tabs: context
      .pages()
      .filter(each => each !== panel)
      .map(each => each.url()),
    panels: targetInfos.filter(({ type, url }) => type === 'page' && url.endsWith('/sidepanel.html')).length,
    hosts: (await panel.evaluate(() => chrome.permissions.getAll())).origins,
    alarms: (await panel.evaluate(() => chrome.alarms.getAll())).map(({ name }) => name).sort(),
    kept: {
      questions: await table('questions'),
      answers: await table('answers'),
      glossary: await table('glossary'),
      errors: await table('errors'),
    },
    settings: (await table('settings')).filter(({ id }) => id === 'settings'),
    language: (await panel.evaluate(() => chrome.storage.local.get('language'))).language,
    cookies: await context.cookies(),
    copied: await panel.evaluate(() => navigator.clipboard.readText()),
  }
}
