import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import type { Browser } from 'wxt/browser'
import type { Launched } from '../../scripts/launch.ts'
import { BUILD, install, launch, openBrowser } from '../../scripts/launch.ts'
import { rowsOf } from '../../scripts/rows.ts'
import { serve } from '../../scripts/serve.ts'
import { asNew } from './as-new.ts'
import { dispatchCommand, dispatchMenu } from './dispatch.ts'

export { BUILD, expect }
/** `switches` are given to the browser when it starts. */
export type Options = { headed: boolean; switches: string[] }

const PAGES = fileURLToPath(new URL('../pages', import.meta.url))
const TEST_SITES = '--host-resolver-rules=MAP *.test 127.0.0.1'

/** The browser that the tests of one worker share, without the extension: started by the first that needs it. */
type Shared = { profile: string; open(): Promise<BrowserContext>; close(): Promise<void> }

/** Those whose worker was ended by force. What a browser keeps of that is nobody else's: the next test gets a new one. */
const spoilt = new WeakSet<Launched>()

type Fixtures = {
  /** The folder the extension is loaded from: a copy of the build, so that `update` may change it. */
  extensionDir: string
  launched: Launched
  context: BrowserContext
  cdp: CDPSession
  worker: Worker
  extensionId: string
  /** The page of the window, where a website is opened. */
  page: Page
  /** The side panel's page in a tab; the query tells it from the real one. */
  panel: Page
  /** The origin of a loopback server with tests/pages; `*.test` leads to it too, for frames of another origin. */
  site: string
  clickAction(page: Page): Promise<void>
  realPanel(): Promise<Page>
  grantHosts(...patterns: string[]): Promise<void>
  stopWorker(): Promise<void>
  /** A real update in the running browser. Open pages of the extension are closed by it. */
  update(buildDir: string): Promise<Worker>
  /** All rows of a table of the product's database; empty as long as there is no database. */
  rows<Row = Record<string, unknown>>(table: string): Promise<Row[]>
  /** Chooses our menu item without a mouse: no gesture and no activeTab. Give a site's grant to let it read the page. */
  dispatchMenu(page: Page, info?: Partial<Browser.contextMenus.OnClickData>): Promise<void>
  /** Presses our shortcut without a keyboard: no gesture and no activeTab. */
  dispatchCommand(page: Page, name?: string): Promise<void>
}

export const test = base.extend<Fixtures & Options, { shared: Shared }>({
  headed: [false, { option: true }],
  switches: [[], { option: true }],

  shared: [
    async ({ browserName: _ }, use, { project, workerIndex }) => {
      const profile = path.join(project.outputDir, `browser-${workerIndex}`)
      let context: BrowserContext | undefined
      const open = async () => {
        context ??= await openBrowser({ profile, args: [TEST_SITES] })
        return context
      }
      const close = async () => {
        await context?.close()
        context = undefined
        forget(profile)
      }
      await use({ profile, open, close })
      await close()
    },
    { scope: 'worker' },
  ],

  extensionDir: async ({ browserName: _ }, use, info) => {
    const folder = info.outputPath('extension')
    fs.cpSync(BUILD, folder, { recursive: true })
    await use(folder)
  },

  launched: async ({ extensionDir, headed, switches, shared }, use, info) => {
    if (headed || switches.length > 0) {
      const profile = info.outputPath('profile')
      const launched = await launch({ profile, build: extensionDir, headed, args: [TEST_SITES, ...switches] })
      await use(launched)
      await launched.close()
      forget(profile)
    } else {
      const launched = await install(await shared.open(), shared.profile, extensionDir)
      await use(launched)
      const isAsNew = !spoilt.has(launched) && (await asNew(launched))
      if (!isAsNew) await shared.close()
    }
  },

  context: async ({ launched }, use) => use(launched.context),
  cdp: async ({ launched }, use) => use(launched.cdp),
  worker: async ({ launched }, use) => use(launched.worker),
  extensionId: async ({ launched }, use) => use(launched.extensionId),
  clickAction: async ({ launched }, use) => use(launched.clickAction),
  realPanel: async ({ launched }, use) => use(launched.realPanel),
  grantHosts: async ({ launched }, use) => use(launched.grantHosts),

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),

  panel: async ({ context, extensionId }, use) => {
    const panel = await context.newPage()
    await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab`)
    await use(panel)
  },

  site: async ({ browserName: _ }, use) => {
    const served = await serve(PAGES)
    await use(served.origin)
    await served.close()
  },

  stopWorker: async ({ launched }, use) => {
    const { cdp, extensionId } = launched
    const running = async () => {
      const { targetInfos } = await cdp.send('Target.getTargets')
      return targetInfos.filter(target => target.type === 'service_worker' && target.url.includes(extensionId))
    }
    await use(async () => {
      spoilt.add(launched)
      for (const { targetId } of await running()) await cdp.send('Target.closeTarget', { targetId })
      await expect.poll(async () => (await running()).length).toBe(0)
    })
  },

  update: async ({ context, cdp, extensionDir, worker: _before }, use) => {
    await use(async buildDir => {
      fs.rmSync(extensionDir, { recursive: true })
      fs.cpSync(path.resolve(buildDir), extensionDir, { recursive: true })
      const next = context.waitForEvent('serviceworker')
      await cdp.send('Extensions.loadUnpacked', { path: extensionDir })
      return next
    })
  },

  rows: async ({ context, extensionId }, use) => {
    // An update replaces the worker, so it is looked up each time.
    const worker = () => context.serviceWorkers().find(each => each.url().includes(extensionId))
    await use(async <Row>(table: string) => {
      const current = worker()
      if (!current) throw new Error('The extension has no worker')
      return rowsOf<Row>(current, table)
    })
  },

  dispatchMenu: async ({ worker }, use) => use((page, info) => dispatchMenu(worker, page, info)),
  dispatchCommand: async ({ worker }, use) => use((page, name) => dispatchCommand(worker, page, name)),
})

/** A profile is 10 MB and says nothing that a trace would not. */
function forget(profile: string): void {
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
