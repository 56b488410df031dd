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
import type { Drawn } from './drawn.ts'
import { drawnOn } from './drawn.ts'

const PAGES = fileURLToPath(new URL('../pages/find/cases', import.meta.url))
const GRANTED = ['*://127.0.0.1/*', '*://main.test/*']

/** Milliseconds for one step from place to place, and for all of them. */
const [STEP, ALL] = [5_000, 40_000]

type Result = 'found' | 'maybe' | 'not-found'
type Deed = (page: Page) => Promise<unknown>

/** A row is a matter of tenths of a second, and there are many. */
const OFTEN = { intervals: [50, 100, 200] }

/** A question about one place of a page, what becomes of the page, and what “Show me where” must say and draw then. */
export type Finding = {
  /** A sentence a user could say; it ends with "(case N)", N of the list of fifty. */
  title: string
  /** A file under tests/pages/find/cases. */
  page: string
  /** Asks about words or a thing of the page. */
  ask: (page: Page, worker: Worker) => Promise<unknown>
  /** What is said instead as long as the engine knows no better: less than it should, and never a wrong place. */
  owed?: 'maybe'
  /** What becomes of the page before the place is looked for, and while it is. */
  afterwards?: Deed
  meanwhile?: Deed
  expected: {
    /** Several where each is an honest answer. */
    result: Result | Result[]
    /** The part of the page it is in, named by a comment before it; of several candidates one is. */
    row?: string
    /** The words that are marked. Without them it is a thing, with an outline around it. */
    words?: string
    /** How many candidates. */
    places?: number
    /** CSS pixels of the window that are covered at its top. */
    below?: number
    /** Where it is not found, or as long as it is not: the panel says that a part of the page is closed. */
    closed?: true
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

  for (const { title, page: file, ask, owed, afterwards, meanwhile, expected } of rows)
    test(title, async () => {
      const page = launched.context.pages()[0] ?? (await launched.context.newPage())
      await page.bringToFront()
      await page.goto(`${served.origin}/${file}`)
      await keep(launched, () => ask(page, launched.worker))
      await afterwards?.(page)

      await panel.bringToFront()
      await panel.getByRole('button', { name: en.showWhere }).click()
      if (meanwhile) {
        await expectNotFound(panel, expected.closed)
        await meanwhile(page)
      }

      await expectShown(panel, page, expected, owed)
      // A question that is closed shows nothing any more.
      await panel.bringToFront()
      await panel.getByRole('button', { name: en.done }).click()
      await expect.poll(() => drawnOn(page), OFTEN).toBeUndefined()
    })
}

type Permissions = { chrome: { permissions: { request(wish: { origins: string[] }): Promise<boolean> } } }
type Kept = { id: string; capture?: Capture }

/** Waits for the question that something makes. */
async function keep({ worker }: Launched, deed: () => Promise<unknown>): Promise<void> {
  const kept = () => rowsOf<Kept>(worker, 'questions')
  const before = new Set((await kept()).map(({ id }) => id))
  await deed()
  await expect.poll(async () => (await kept()).find(({ id }) => !before.has(id))?.capture?.complete, OFTEN).toBe(true)
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
  expected: Finding['expected'],
  owed: Finding['owed'],
): Promise<void> {
  const { row, words, places, below } = expected
  const honest = new RegExp(`^(${[expected.result, owed ?? []].flat().join('|')})$`)
  await expect.poll(async () => (await saidIn(panel)).result, OFTEN).toMatch(honest)
  const { result, sentence } = await saidIn(panel)
  if (result === 'not-found') {
    await expectNotFound(panel, expected.closed)
    expect(await drawnOn(page)).toBeUndefined()
    return
  }
  const right = {
    ...(row ? { rows: expect.arrayContaining([row]), seen: true } : {}),
    ...(words === undefined ? {} : { words: bare(words) }),
  }
  // What is gone has no right place among those it may be.
  if (owed && expected.result === 'not-found') return
  // A page may draw itself anew while it is scrolled to the place: then that is shown anew.
  // Where no part is named one place is as good as another: the first says enough.
  if (result === 'found' || (!row && places === undefined))
    await expect.poll(() => shownOn(page), OFTEN).toMatchObject({ said: sentence, ...right })
  // A better answer may come while one steps through: then one begins anew.
  else
    await expect(async () => {
      const now = await saidIn(panel)
      expect(await candidatesOn(page, panel, now.sentence, places)).toContainEqual(expect.objectContaining(right))
    }).toPass({ timeout: ALL })
  if (below !== undefined) expect((await shownOn(page))?.top).toBeGreaterThanOrEqual(below)
}

async function expectNotFound(panel: Page, closed?: true): Promise<void> {
  await expect.poll(async () => (await saidIn(panel)).result, OFTEN).toBe('not-found')
  if (closed) await expect(panel.getByRole('main').getByText(en.hiddenPart)).toBeVisible()
}

/** Every place that may be it, one after the other, as a person would step through them. */
async function candidatesOn(page: Page, panel: Page, sentence: string, places?: number): Promise<Drawn[]> {
  const count = Number(/ of (\d+)\.$/.exec(sentence)?.[1] ?? 1)
  if (places !== undefined) expect(count).toBe(places)
  const first = Number(/^Maybe here: (\d+)/.exec(sentence)?.[1] ?? 1)
  const candidates: Drawn[] = []
  // Once around: the place that is shown now may have faded already, so it is the last one.
  for (let step = 1; step <= count; step++) {
    if (count > 1) {
      await panel.bringToFront()
      await panel.getByRole('button', { name: en.nextPlace, exact: true }).click({ timeout: STEP })
      await page.bringToFront()
    }
    const place = ((first - 1 + step) % count) + 1
    await expect
      .poll(async () => (await drawnOn(page))?.said, { ...OFTEN, timeout: STEP })
      .toBe(en.maybeHere(place, count))
    candidates.push((await shownOn(page)) as Drawn)
  }
  return candidates
}

async function shownOn(page: Page): Promise<Drawn | undefined> {
  const drawn = await drawnOn(page)
  return drawn?.words === undefined ? drawn : { ...drawn, words: bare(drawn.words) }
}

/** A marked stretch over several paragraphs has no line breaks between them. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
