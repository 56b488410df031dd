// Starts Chromium with the production build, loaded over the debugging pipe: Chrome no longer takes --load-extension.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, CDPSession, Page, Worker } from '@playwright/test'
import { chromium } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { findBrowser } from './find-browser.mjs'
import { until } from './until.ts'

declare const chrome: WxtBrowser & {
  developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const BUILD = path.join(ROOT, '.output/chrome-mv3')

export type Launched = {
  context: BrowserContext
  cdp: CDPSession
  worker: Worker
  extensionId: string
  /** A real click on the toolbar button over this page: a gesture, so it gives activeTab. */
  clickAction(page: Page): Promise<void>
  /** The side panel itself, which is never among the context's pages. It must be open or about to open. */
  realPanel(): Promise<Page>
  /** From now on asking for these match patterns is granted without a dialog. Grants nothing by itself. */
  grantHosts(...patterns: string[]): Promise<void>
  /** Takes the extension out of the browser, with everything it stored and was allowed; the browser stays. */
  uninstall(): Promise<void>
  close(): Promise<void>
}

export type LaunchOptions = {
  /** The folder of the browser's profile; it is kept. */
  profile: string
  headed?: boolean
  /** Whether a person uses it: no test switches, their own colours. */
  forPerson?: boolean
  args?: string[]
  /** Pages that are left stay in memory, as in everyday use: Playwright otherwise switches that off. */
  keepBackForward?: boolean
}

/** Starts a browser with the extension in it. */
export async function launch({ build, ...options }: LaunchOptions & { build?: string }): Promise<Launched> {
  return install(await openBrowser(options), options.profile, build)
}

/** Puts the extension into a browser that runs with this profile: as a person does, and so it finds itself installed. */
export async function install(context: BrowserContext, profile: string, build = BUILD): Promise<Launched> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser is gone')
  const cdp = await browser.newBrowserCDPSession()
  const { id: extensionId } = await cdp.send('Extensions.loadUnpacked', { path: build })
  const ours = () => context.serviceWorkers().find(worker => new URL(worker.url()).host === extensionId)
  const worker = await until("the extension's worker", ours)
  // A click on the toolbar button is lost on a worker that has not yet put its listeners up.
  const hasStarted = () =>
    worker.evaluate(async () => (await chrome.storage.session.get('handsOff')).handsOff !== undefined)
  await until("the extension's start", hasStarted, STUCK)
  let second: Browser | undefined

  return {
    context,
    cdp,
    worker,
    extensionId,
    clickAction: page => clickAction(cdp, extensionId, page),
    async realPanel() {
      await until('the side panel', async () => (await panels(cdp)).length > 0)
      // Only a connection made after the panel opened shows it.
      await second?.close()
      second = await connectAgain(profile)
      const pages = () => second?.contexts().flatMap(each => each.pages())
      return until('the page of the side panel', () => pages()?.find(page => isPanel(page.url())))
    },
    grantHosts: (...patterns) => grantHosts(context, extensionId, patterns),
    async uninstall() {
      await second?.close()
      // The second connection had the downloads, and took along where they go.
      await cdp.send('Browser.setDownloadBehavior', {
        behavior: 'allowAndName',
        downloadPath: downloads(profile),
        eventsEnabled: true,
      })
      await cdp.send('Extensions.uninstall', { id: extensionId })
      await until('the end of the worker', () => !ours())
    },
    async close() {
      await second?.close()
      await context.close()
    },
  }
}

/** Starts a browser without the extension. */
export function openBrowser({ profile, headed = false, forPerson = false, args = [], keepBackForward }: LaunchOptions) {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser was found: run `npm start` once, it says what to install')
  const asRoot = process.getuid?.() === 0
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    ...(forPerson ? {} : inItsProfile(profile)),
    // Chromium refuses to run as root with its sandbox.
    chromiumSandbox: !asRoot,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(forPerson ? ['--enable-automation'] : []),
      ...(keepBackForward ? ['--disable-back-forward-cache'] : []),
    ],
    // null: the page has the window's real size. A size of Playwright's own would differ from what screenshots show.
    viewport: null,
    ...(forPerson ? { colorScheme: null, reducedMotion: null } : { locale: 'en-US' }),
    args: [
      ...(asRoot || !forPerson ? ['--test-type'] : []), // hides the bar about unsupported switches
      '--enable-unsafe-extension-debugging', // the Extensions domain of the debugging protocol
      '--no-first-run',
      '--no-default-browser-check',
      ...(forPerson ? [] : TEST_SWITCHES),
      ...(forPerson ? [] : ['--window-position=0,0', '--window-size=1200,850']),
      ...args,
    ],
  })
}

/** What is downloaded, and the menus and icons that are looked for when an extension goes: not in the home of who tests. */
function inItsProfile(profile: string) {
  return { downloadsPath: downloads(profile), env: { ...process.env, XDG_DATA_HOME: profile } }
}

const downloads = (profile: string) => path.join(profile, 'downloads')

/** Milliseconds after which a start counts as stuck: a busy machine took six seconds. */
const STUCK = 20_000

const TEST_SWITCHES = [
  '--remote-debugging-port=0', // a second way in, for the real side panel
  '--lang=en',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const isPanel = (address: string) => address.endsWith('/sidepanel.html')

async function panels(cdp: CDPSession) {
  const { targetInfos } = await cdp.send('Target.getTargets')
  return targetInfos.filter(target => target.type === 'page' && isPanel(target.url))
}

async function connectAgain(profile: string) {
  const port = fs.readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
}

async function clickAction(cdp: CDPSession, extensionId: string, page: Page) {
  await page.bringToFront()
  // The action belongs to a tab, and a tab is a target of its own beside its page.
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(target => target.url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
}

async function grantHosts(context: BrowserContext, extensionId: string, patterns: string[]) {
  const page = await context.newPage()
  // A file of the browser's page of extensions may do what the page may, and is there in a third of the time.
  await page.goto('chrome://extensions/strings.m.js')
  for (const pattern of patterns)
    await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
      extensionId,
      pattern,
    ] as const)
  await page.close()
}
