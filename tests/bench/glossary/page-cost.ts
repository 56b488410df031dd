import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { CDPSession } from '@playwright/test'
import { grantSite } from '../../../scripts/grant-site.ts'
import type { Launched } from '../../../scripts/launch.ts'
import { BUILD, launch } from '../../../scripts/launch.ts'
import type { Rows } from '../figures.ts'
import { figuresOf, middleOf } from '../figures.ts'
import type { Pages } from './pages.ts'
import type { Terms } from './scans.ts'

const ROUNDS = 5
/** Half a second of a screen: our words stand long before. */
const FRAMES = 30
const SITE = '*://127.0.0.1/*'

type ChromeLike = {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> }
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
  storage: { local: { set(values: object): Promise<void> } }
}
declare const chrome: ChromeLike

/** What every page costs more than without an extension, by ours with 10,000 terms, to what an empty script costs more. */
export async function pageCost(pages: Pages, { packed, format }: Terms): Promise<Rows> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-bench-'))
  const start = (name: string, build: string) => launch({ profile: path.join(folder, name), build })
  const opened: Launched[] = []
  const files = pages.tenth()
  try {
    const none = await start('none', made(path.join(folder, 'none-build'), false))
    const empty = await start('empty', made(path.join(folder, 'empty-build'), true))
    const ours = await start('ours', BUILD)
    opened.push(none, empty, ours)
    await grantSite(ours, SITE)
    await ours.worker.evaluate(values => chrome.storage.local.set(values), {
      index: { version: format, packed: packed['10k'] },
      marks: 'every',
    })
    const added: { empty: number[]; ours: number[] } = { empty: [], ours: [] }
    for (let round = 0; round <= ROUNDS; round++)
      // The first round warms the browsers up.
      for (const file of round > 0 ? files : files.slice(0, 3)) {
        const costs: number[] = []
        for (const each of opened) costs.push(await load(each, pages.address(file), each === ours))
        const [bare = 0, withEmpty = 0, withOurs = 0] = costs
        if (round === 0) continue
        added.empty.push((withEmpty - bare) * 1_000)
        added.ours.push((withOurs - bare) * 1_000)
      }
    // Of all pages in all rounds the middle: what loading a large page costs varies by more than an extension adds.
    const price = middleOf(added.empty)
    const ratios = Array.from(
      { length: ROUNDS },
      (_, round) => middleOf(added.ours.slice(round * files.length, (round + 1) * files.length)) / price,
    )
    return {
      // Where other work hides what an empty script costs, there is nothing to divide by, and no ratio is told.
      ours: {
        'page-cost-ms': figuresOf(added.ours, 'ms'),
        ...(price > 0 && { 'page-cost-ratio': figuresOf(ratios, 'ratio') }),
      },
      'empty-extension': { 'page-cost-ms': figuresOf(added.empty, 'ms') },
    }
  } finally {
    for (const each of opened) await each.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Seconds of work on a page until it has nothing more to do. All rows wait alike: a frame costs even where nothing changes. */
async function load({ context }: Launched, address: string, isOurs: boolean): Promise<number> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    // In time of the page's thread: on a clock, what else the machine does is more than what an empty script costs.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(address, { waitUntil: 'load' })
    await page.evaluate(untilIdle, FRAMES)
    const seconds = await workSeconds(session)
    if (isOurs && !(await page.evaluate(() => CSS.highlights.has('dotted-line'))))
      throw new Error(`No word was marked in time on ${address}`)
    return seconds
  } finally {
    await page.close()
  }
}

/** All work of the page's process but what the bench itself asked of it. */
async function workSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return of('TaskDuration') - of('DevToolsCommandDuration')
}

/** An idle moment comes only behind the work that waits, and drawing may bring some more. */
async function untilIdle(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame)
  await new Promise(done => requestIdleCallback(() => done(undefined)))
}

/** An extension that does nothing; its worker only says that it is there. */
function made(folder: string, hasScript: boolean): string {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
    ...(hasScript ? { content_scripts: [{ matches: [SITE], js: ['empty.js'], all_frames: true }] } : {}),
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'worker.js'), 'chrome.storage.session.set({ handsOff: [] })\n')
  writeFileSync(path.join(folder, 'empty.js'), '\n')
  return folder
}
