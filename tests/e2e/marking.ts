import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ConsoleMessage, Frame, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Launched } from '../../scripts/launch.ts'
import { BUILD, launch } from '../../scripts/launch.ts'
import { openScreen } from '../../scripts/panel-steps.ts'
import type { Served } from '../../scripts/serve.ts'
import { serve } from '../../scripts/serve.ts'
import { keepWord } from './keep-word.ts'

const PAGES = fileURLToPath(new URL('../pages/words', import.meta.url))
const GRANTED = ['*://127.0.0.1/*']

/** The strictest policy under which a page's own script still runs. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
}

export const MEANING = 'A table that adds up by itself.'

type Options = { words?: string[]; keepBackForward?: boolean }

/** One browser for all tests of a file, with words kept, the test pages' site allowed and every known word marked. */
export type Marking = {
  launched(): Launched
  panel(): Page
  /** The folder the extension is loaded from: a copy of the build. */
  folder(): string
  /** The address of a page under tests/pages/words; `strict` under the strictest policy. */
  at(file: string, policy?: 'strict'): string
  /** Opens a page in the window's tab, or in one more. */
  open(address: string): Promise<Page>
  openBeside(address: string): Promise<Page>
}

export function marking({ words = ['filter view', 'pivot table'], ...start }: Options = {}): Marking {
  let launched: Launched
  let panel: Page
  let folder: string
  let served: Record<'plain' | 'strict', Served>
  const complaints: string[] = []
  const listen = (page: Page) => {
    page.on('pageerror', error => complaints.push(String(error)))
    page.on('console', (message: ConsoleMessage) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    return page
  }

  test.beforeAll(async ({ browserName: _ }, info) => {
    served = { plain: await serve(PAGES), strict: await serve(PAGES, STRICT) }
    folder = info.outputPath('extension')
    fs.cpSync(BUILD, folder, { recursive: true })
    launched = await launch({ profile: info.outputPath('profile'), build: folder, ...start })
    panel = await launched.context.newPage()
    await panel.goto(`chrome-extension://${launched.extensionId}/sidepanel.html?tab`)
    for (const word of words) {
      await openScreen(panel, 'Questions')
      await keepWord(panel, word, MEANING)
    }
    await allow(launched, panel)
    listen(launched.context.pages()[0] as Page)
  })
  test.beforeEach(() => {
    complaints.length = 0
  })
  test.afterEach(() => expect(complaints).toEqual([]))
  test.afterAll(async ({ browserName: _ }, info) => {
    await launched.close()
    for (const server of Object.values(served)) await server.close()
    for (const made of [folder, info.outputPath('profile')])
      fs.rmSync(made, { recursive: true, force: true, maxRetries: 5 })
  })

  return {
    launched: () => launched,
    panel: () => panel,
    folder: () => folder,
    at: (file, policy) => `${served[policy ?? 'plain'].origin}/${file}`,
    async open(address) {
      const page = launched.context.pages()[0] as Page
      await page.bringToFront()
      await page.goto(address)
      return page
    },
    async openBeside(address) {
      const page = listen(await launched.context.newPage())
      await page.goto(address)
      return page
    },
  }
}

/** Lets words be explained on our pages' site, and marks every one of them. */
async function allow({ grantHosts, worker }: Launched, panel: Page): Promise<void> {
  await grantHosts(...GRANTED)
  await panel.bringToFront()
  await openScreen(panel, 'Words')
  await panel.evaluate(
    origins =>
      (
        globalThis as unknown as { chrome: { permissions: { request(wish: { origins: string[] }): Promise<boolean> } } }
      ).chrome.permissions.request({ origins }),
    GRANTED,
  )
  await panel.getByRole('radio', { name: 'Every one' }).click()
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const { scripting, storage } = (globalThis as unknown as { chrome: Chrome }).chrome
        const { marks } = await storage.local.get('marks')
        return `${(await scripting.getRegisteredContentScripts()).length} ${marks}`
      }),
    )
    .toBe('2 every')
}
type Chrome = {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
  storage: { local: { get(key: string): Promise<{ marks?: string }> } }
}

/** The words under which a line is drawn, in the order of the page; read from the registry the browser draws from. */
export const markedIn = (place: Page | Frame): Promise<string[]> =>
  place.evaluate(() => {
    const found: { text: string; x: number; y: number }[] = []
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get('dotted-line') ?? []) {
      // The page has just changed this text: nothing is painted for it, and the next frame puts it right.
      if (endOffset > (endContainer.nodeValue?.length ?? 0) || startOffset > (startContainer.nodeValue?.length ?? 0))
        continue
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      const { x, y } = range.getBoundingClientRect()
      found.push({ text: range.toString().replace(/\s+/g, ' '), x, y })
    }
    return found.sort((one, other) => one.y - other.y || one.x - other.x).map(({ text }) => text)
  })

/** What the page noticed: of our doing there must be nothing. */
export const noticed = (place: Page | Frame): Promise<{ records: string[]; errors: string[]; shift: number }> =>
  place.evaluate(() => {
    const { records, errors, shift } = (globalThis as unknown as { witness: Witness }).witness
    return { records, errors, shift }
  })
type Witness = { records: string[]; errors: string[]; shift: number }
export const NOTHING = { records: [], errors: [], shift: 0 }
