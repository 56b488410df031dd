import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { CDPSession } from '@playwright/test'
import { grantSite } from '../../../scripts/grant-site.ts'
import type { Launched } from '../../../scripts/launch.ts'
import { BUILD, launch } from '../../../scripts/launch.ts'
import type { Rows } from '../figures.ts'
import { figuresOf } from '../figures.ts'
import type { Pages } from './pages.ts'
import type { Terms } from './scans.ts'

const ROUNDS = 3
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
    for (let round = 0; round <= ROUNDS; round++) {
      const sums = [0, 0, 0]
      for (const file of round > 0 ? files : files.slice(0, 3))
        for (const [at, each] of opened.entries())
          sums[at] = (sums[at] ?? 0) + (await load(each, pages.address(file), each === ours))
      const [bare = 0, withEmpty = 0, withOurs = 0] = sums
      // The first round warms the browsers up.
      if (round > 0) added.empty.push(((withEmpty - bare) * 1_000) / files.length)
      if (round > 0) added.ours.push(((withOurs - bare) * 1_000) / files.length)
    }
    const mean = added.empty.reduce((sum, each) => sum + each, 0) / ROUNDS
    // Where other work hides what an empty script costs, there is nothing to divide by, and no ratio is told.
    const cells = (all: number[]): Rows[string] => ({
      'page-cost-ms': figuresOf(all, 'ms'),
      ...(mean > 0 && {
        'page-cost-ratio': figuresOf(
          all.map(each => each / mean),
          'ratio',
        ),
      }),
    })
    return { ours: cells(added.ours), 'empty-extension': cells(added.empty) }
  } finally {
    for (const each of opened) await each.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Seconds of work on a page until it has nothing more to do; with ours in it, that begins when the index is read. */
async function load({ context }: Launched, address: string, isOurs: boolean): Promise<number> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(address, { waitUntil: 'load' })
    if (isOurs) await page.waitForFunction(() => CSS.highlights.has('dotted-line'))
    await page.evaluate(untilIdle)
    return await workSeconds(session)
  } finally {
    await page.close()
  }
}

/** All work of the page's process but what the bench itself asked of it: more in ours, where it waits for the lines. */
async function workSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return of('TaskDuration') - of('DevToolsCommandDuration')
}

/** An idle moment comes only behind the work that waits, and drawing may bring some more. */
async function untilIdle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise(requestAnimationFrame)
    await new Promise(done => requestIdleCallback(() => done(undefined)))
  }
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
