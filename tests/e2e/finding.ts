import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page, Worker } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Capture } from '../../lib/model/capture.ts'
import { en } from '../../locales/en.ts'
import type { Launched } from '../../scripts/launch.ts'
import { launch } from '../../scripts/launch.ts'
import { rowsOf } from '../../scripts/rows.ts'
import type { Served } from '../../scripts/serve.ts'
import { serve } from '../../scripts/serve.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { dispatchCommand } from './dispatch.ts'
import type { Drawn } from './drawn.ts'
import { drawnOn } from './drawn.ts'

const PAGES = fileURLToPath(new URL('../pages/find/cases', import.meta.url))
const GRANTED = ['*://127.0.0.1/*', '*://main.test/*']

type Result = 'found' | 'maybe' | 'not-found'
type Deed = (page: Page) => Promise<unknown>

/** A question about one place of a page, what becomes of the page, and what “Show me where” must say and draw then. */
export type Finding = {
  /** A sentence a user could say; it ends with "(case N)", N of the list of fifty. */
  title: string
  /** A file under tests/pages/find/cases. */
  page: string
  /** Asks about words or a thing of the page. */
  ask: (page: Page, worker: Worker) => Promise<unknown>
  /** What becomes of the page before the place is looked for, and while it is. */
  afterwards?: Deed
  meanwhile?: Deed
  expected: {
    /** Several where each is an honest answer. */
    result: Result | Result[]
    /** The part of the page it is in, by its `data-row`; of several candidates one is. */
    row?: string
    /** The words that are marked. Without them it is a thing, with an outline around it. */
    words?: string
    /** How many candidates. */
    places?: number
    /** CSS pixels of the window that are covered at its top. */
    below?: number
  }
}

/** One browser for all rows of a file, allowed to read our test pages; a row that fails gets a new one after it. */
export function find(rows: Finding[]): void {
  let launched: Launched
  let served: Served
  let panel: Page

  test.beforeAll(async ({ browserName: _ }, info) => {
    served = await serve(PAGES)
    launched = await launch({
      profile: info.outputPath('profile'),
      args: ['--host-resolver-rules=MAP *.test 127.0.0.1'],
    })
    await launched.grantHosts(...GRANTED)
    panel = await launched.context.newPage()
    await panel.goto(`chrome-extension://${launched.extensionId}/sidepanel.html?tab`)
    await panel.evaluate(
      origins => (globalThis as unknown as Permissions).chrome.permissions.request({ origins }),
      GRANTED,
    )
  })
  test.afterAll(async ({ browserName: _ }, info) => {
    await launched.close()
    await served.close()
    fs.rmSync(info.outputPath('profile'), { recursive: true, force: true, maxRetries: 5 })
  })

  for (const { title, page: file, ask, afterwards, meanwhile, expected } of rows)
    test(title, async () => {
      const page = launched.context.pages()[0] ?? (await launched.context.newPage())
      await page.bringToFront()
      await page.goto(`${served.origin}/${file}`)
      await keep(launched, () => ask(page, launched.worker))
      await afterwards?.(page)

      await panel.bringToFront()
      await panel.getByRole('button', { name: en.showWhere }).click()
      if (meanwhile) {
        await expect.poll(async () => (await saidIn(panel)).result).toBe('not-found')
        await meanwhile(page)
      }

      await expectShown(panel, page, expected)
      // A question that is closed shows nothing any more.
      await panel.bringToFront()
      await panel.getByRole('button', { name: en.done }).click()
      await expect.poll(() => drawnOn(page)).toBeUndefined()
    })
}

type Permissions = { chrome: { permissions: { request(wish: { origins: string[] }): Promise<boolean> } } }
type Kept = { id: string; capture?: Capture }

/** Waits for the question that something makes. */
async function keep({ worker }: Launched, deed: () => Promise<unknown>): Promise<void> {
  const kept = () => rowsOf<Kept>(worker, 'questions')
  const before = new Set((await kept()).map(({ id }) => id))
  await deed()
  await expect.poll(async () => (await kept()).find(({ id }) => !before.has(id))?.capture?.complete).toBe(true)
}

/** What the panel says of the place, and in which words; all it says as long as that is nothing of the place. */
async function saidIn(panel: Page): Promise<{ result: string; sentence: string }> {
  const said = await panel.getByRole('main').getByRole('paragraph').allTextContents()
  const sentence = said.find(line => line === en.foundIt || /^Maybe here/.test(line)) ?? ''
  if (sentence) return { result: sentence === en.foundIt ? 'found' : 'maybe', sentence }
  const isMissing = said.some(line => line === en.stillLooking || line === en.notFound)
  return { result: isMissing ? 'not-found' : said.join('\n'), sentence }
}

async function expectShown(
  panel: Page,
  page: Page,
  { result, row, words, places, below = Number.NEGATIVE_INFINITY }: Finding['expected'],
): Promise<void> {
  const honest = new RegExp(`^(${[result].flat().join('|')})$`)
  await expect.poll(async () => (await saidIn(panel)).result).toMatch(honest)
  const shown = await allShown(panel, page)
  if (places !== undefined) expect(shown).toHaveLength(places)
  // What is said to be found is the right one; of what may be it, one is.
  const right = { rows: expect.arrayContaining([row]), seen: true }
  if (row && shown.length > 0) expect(shown).toContainEqual(expect.objectContaining(right))
  for (const { top } of shown) expect(top).toBeGreaterThanOrEqual(below)
  if (words !== undefined) for (const each of shown) expect(bare(each.words)).toBe(bare(words))
}

/** Every place that is shown, one after the other, as a person would step through them; none where nothing is found. */
async function allShown(panel: Page, page: Page): Promise<Drawn[]> {
  const { result, sentence } = await saidIn(panel)
  if (result === 'not-found') expect(await drawnOn(page)).toBeUndefined()
  if (result === 'not-found') return []
  const shown: Drawn[] = []
  const count = Number(/ of (\d+)\.$/.exec(sentence)?.[1] ?? 1)
  for (let place = 1; place <= count; place++) {
    const now = result === 'found' ? en.foundIt : en.maybeHere(place, count)
    if (place > 1) {
      await panel.bringToFront()
      await panel.getByRole('button', { name: en.nextPlace }).click()
      await page.bringToFront()
    }
    await expect.poll(async () => (await drawnOn(page))?.said).toBe(now)
    shown.push((await drawnOn(page)) as Drawn)
  }
  return shown
}

/** A marked stretch over several paragraphs has no line breaks between them. */
function bare(text = ''): string {
  return text.replace(/\s+/g, '')
}

/** Selects everything in a part of the page, or these words in it, and presses the shortcut. */
export const words = (row: string, wanted?: string) => async (page: Page, worker: Worker) => {
  await page.evaluate(selectIn, [row, wanted] as const)
  await dispatchCommand(worker, page)
}

function selectIn([row, wanted]: readonly [row: string, wanted: string | undefined]): void {
  const part = document.querySelector(`[data-row="${row}"]`)
  if (!part) throw new Error(`The page has no part ${row}`)
  const texts: Text[] = []
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const text = texts.map(({ data }) => data).join('')
  const from = wanted === undefined ? 0 : text.indexOf(wanted)
  if (from < 0) throw new Error(`The part ${row} does not show “${wanted}”`)
  const place = (at: number, isEnd: boolean): [Text, number] => {
    let left = at
    for (const each of texts) {
      if (left < each.length || (isEnd && left === each.length)) return [each, left]
      left -= each.length
    }
    throw new Error('The text ended')
  }
  const [first, start] = place(from, false)
  const [last, end] = place(from + (wanted ?? text).length, true)
  getSelection()?.setBaseAndExtent(first, start, last, end)
}

/** Points at a part of the page, waits until its name is told, and takes it. */
export const thing =
  (row: string, told: string, at = `[data-row="${row}"]`) =>
  async (page: Page, worker: Worker) => {
    await dispatchCommand(worker, page, 'point-at-something')
    await expect.poll(() => shadowTexts(page)).toContain(en.pointTitle)
    await page.locator(at).hover({ force: true })
    await expect.poll(() => shadowTexts(page)).toContain(told)
    await page.mouse.down()
    await page.mouse.up()
  }

/** Another visit to the page that is open. */
export const later =
  (query = '?later') =>
  (page: Page) =>
    page.goto(page.url().split('?')[0] + query)
