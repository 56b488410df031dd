import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Browser } from 'wxt/browser'
import type { Capture } from '../../lib/model/capture.ts'
import type { Launched } from '../../scripts/launch.ts'
import { launch } from '../../scripts/launch.ts'
import { rowsOf } from '../../scripts/rows.ts'
import type { Served } from '../../scripts/serve.ts'
import { serve } from '../../scripts/serve.ts'
import { dispatchCommand, dispatchMenu } from './dispatch.ts'

const PAGES = fileURLToPath(new URL('../pages/cases', import.meta.url))

/** What one way of choosing on one page must leave in the question. */
export type Case = {
  /** A sentence a user could say; it ends with "(case N)", N of the list of fifty. */
  title: string
  /** A file under tests/pages/cases, or a whole address. */
  page: string
  act?: (page: Page) => Promise<unknown>
  /** Chosen from the menu in place of the shortcut. */
  menu?: Partial<Browser.contextMenus.OnClickData>
  expected: Record<string, unknown>
  /** What the capture must not have. */
  absent?: (keyof Capture)[]
  /** A sentence the panel must say. */
  says?: string
}

type Kept = { id: string; capture?: Capture }

/** One browser for all rows of a file, allowed to read our test pages; a row that fails gets a new one after it. */
export function run(cases: Case[]): { browser(): Launched; site(): string } {
  let launched: Launched
  let served: Served
  let panel: Page

  test.beforeAll(async ({ browserName: _ }, info) => {
    const profile = info.outputPath('profile')
    served = await serve(PAGES)
    launched = await launch({ profile, args: ['--host-resolver-rules=MAP *.test 127.0.0.1'] })
    await launched.grantHosts('*://127.0.0.1/*', '*://main.test/*')
    panel = await launched.context.newPage()
    await panel.goto(`chrome-extension://${launched.extensionId}/sidepanel.html?tab`)
    await panel.evaluate(() =>
      (
        globalThis as unknown as { chrome: { permissions: { request(wish: object): Promise<boolean> } } }
      ).chrome.permissions.request({
        origins: ['*://127.0.0.1/*', '*://main.test/*'],
      }),
    )
  })
  test.afterAll(async ({ browserName: _ }, info) => {
    await launched.close()
    await served.close()
    fs.rmSync(info.outputPath('profile'), { recursive: true, force: true, maxRetries: 5 })
  })

  for (const { title, page: address, act, menu, expected, absent = [], says } of cases)
    test(title, async () => {
      const page = launched.context.pages()[0] ?? (await launched.context.newPage())
      await page.bringToFront()
      await page.goto(address.includes(':') ? address : `${served.origin}/${address}`).catch(refused => {
        // A page of an error is a page too.
        if (!/ERR_/.test(String(refused))) throw refused
      })
      await act?.(page)
      let capture: Capture | undefined
      // A page that does not answer within two seconds is left, and says so: on a stalled machine one asks again.
      await expect(async () => {
        const before = new Set((await questions(launched)).map(({ id }) => id))
        if (menu) await dispatchMenu(launched.worker, page, menu)
        else await dispatchCommand(launched.worker, page)
        const fresh = async () => (await questions(launched)).find(({ id }) => !before.has(id))?.capture
        await expect.poll(async () => (await fresh())?.complete).toBe(true)
        capture = await fresh()
        expect(capture?.unread).not.toBe('too-slow')
      }).toPass()
      expect(capture).toMatchObject(expected)
      for (const key of absent) expect(capture, key).not.toHaveProperty(key)
      if (says) await expect(panel.getByRole('main').getByText(says).first()).toBeVisible()
    })
  return { browser: () => launched, site: () => served.origin }
}

function questions({ worker }: Launched): Promise<Kept[]> {
  return rowsOf<Kept>(worker, 'questions')
}

/** Selects everything in an element, as a triple click would. */
export const select = (selector: string) => (page: Page) =>
  page.evaluate(wanted => {
    const element = document.querySelector(wanted)
    if (!element) throw new Error(`The page has no ${wanted}`)
    getSelection()?.selectAllChildren(element)
  }, selector)

/** Selects from a place in the text of one element to a place in the text of another, counted in its text node. */
export const selectFrom =
  (from: [selector: string, place: number], to: [selector: string, place: number]) => (page: Page) =>
    page.evaluate(
      ([[first, start], [last, end]]) => {
        const text = (selector: string) => {
          const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT)
          return walker.nextNode() as Text
        }
        getSelection()?.setBaseAndExtent(text(first), start, text(last), end)
      },
      [from, to] as const,
    )
