import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Capture } from '../../lib/model/capture.ts'
import { en } from '../../locales/en.ts'
import { unreadLines } from '../../locales/place.ts'
import type { Launched } from '../../scripts/launch.ts'
import { launch } from '../../scripts/launch.ts'
import { rowsOf } from '../../scripts/rows.ts'
import { routeTools, serveReplicas } from './replicas.ts'

type Kept = { id: string; capture: Capture; replaced?: Capture }

/** One browser for all rows of a file, with the replicas at the tools' addresses. */
export type Rows = {
  launched(): Launched
  page(): Page
  panel(): Page
  /** Addresses of pages around and of frames inside, on two ports. */
  outer(address: string): string
  inner(address: string): string
  /** Opens an address with nothing left of the row before. */
  open(address: string): Promise<Page>
  /** The toolbar button: keeps the chosen words, or with nothing chosen what “Ask about this page” keeps; with its picture. */
  ask(choosing?: 'words' | 'nothing'): Promise<Kept>
  /** The question that something makes, with everything its page told. */
  newest(deed: () => Promise<unknown>): Promise<Kept>
  /** A question as it is now. */
  kept(id: string): Promise<Kept>
}

export function rows(): Rows {
  let launched: Launched
  let panel: Page
  let servers: Awaited<ReturnType<typeof serveReplicas>>[] = []

  test.beforeAll(async ({ browserName: _ }, info) => {
    servers = [await serveReplicas(), await serveReplicas()]
    const names = ['*.test', '*.sharepoint.com', '*.officeapps.live.com'].map(name => `MAP ${name} 127.0.0.1`)
    launched = await launch({
      profile: info.outputPath('profile'),
      args: [`--host-resolver-rules=${names.join(', ')}`],
    })
    await routeTools(launched.context)
    // A panel that slides in moves what is on the page; here it is open before anybody asks.
    await page().goto(`http://intranet.test:${servers[0]?.port}/`)
    await launched.clickAction(page())
    panel = await launched.realPanel()
  })
  test.afterAll(async ({ browserName: _ }, info) => {
    await launched.close()
    for (const server of servers) await server.close()
    fs.rmSync(info.outputPath('profile'), { recursive: true, force: true, maxRetries: 5 })
  })

  const questions = () => rowsOf<Kept>(launched.worker, 'questions')
  const page = () => launched.context.pages()[0] as Page
  const newest = async (deed: () => Promise<unknown>) => {
    const before = new Set((await questions()).map(({ id }) => id))
    await deed()
    const fresh = async () => (await questions()).find(({ id }) => !before.has(id))
    await expect.poll(async () => (await fresh())?.capture.complete).toBe(true)
    return (await fresh()) as Kept
  }
  return {
    launched: () => launched,
    page,
    panel: () => panel,
    outer: address => address.replace(/^http:\/\/([^/]+)/, `http://$1:${servers[0]?.port}`),
    inner: address => address.replace(/^http:\/\/([^/]+)/, `http://$1:${servers[1]?.port}`),
    async open(address) {
      await page().bringToFront()
      // A page that differs behind "#" alone would stay what it is.
      await page().goto('about:blank')
      await page().goto(address)
      return page()
    },
    newest,
    async ask(choosing = 'nothing') {
      const kept = await newest(async () => {
        await launched.clickAction(page())
        if (choosing === 'nothing') await panel.getByRole('button', { name: 'Ask about this page' }).click()
      })
      expect(kept.capture).toMatchObject({ picture: expect.any(String) })
      return kept
    },
    async kept(wanted) {
      const found = (await questions()).find(({ id }) => id === wanted)
      if (!found) throw new Error('The question is gone')
      return found
    },
  }
}

/** The panel says in a sentence what of the place could not be read. */
export async function expectSaid(panel: Page, capture: Capture): Promise<void> {
  for (const line of unreadLines(capture, en)) await expect(panel.getByRole('main').getByText(line)).toBeVisible()
}

/** Has the browser grant a site's access, as a person would who says yes. */
export async function allow({ launched, panel }: Pick<Rows, 'launched' | 'panel'>, pattern: string): Promise<void> {
  await launched().grantHosts(pattern)
  await panel().evaluate(
    origin =>
      (globalThis as unknown as Permissions).chrome.permissions.request({
        origins: [origin],
      }),
    pattern,
  )
}

/** Has the browser say no whenever it is asked for access: nobody can press the button of its own question here. */
export async function refuse({ panel }: Pick<Rows, 'panel'>): Promise<() => Promise<void>> {
  await panel().evaluate(() => {
    const { permissions } = (globalThis as unknown as Permissions).chrome
    const { request } = permissions
    permissions.request = async () => false
    Object.assign(globalThis, { askAgain: () => Object.assign(permissions, { request }) })
  })
  return () => panel().evaluate(() => (globalThis as unknown as { askAgain(): void }).askAgain())
}

type Permissions = { chrome: { permissions: { request(wish: { origins: string[] }): Promise<boolean> } } }
