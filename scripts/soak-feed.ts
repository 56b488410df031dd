import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { bundle } from '../tests/bench/glossary/bundle.ts'
import { build } from './build.ts'
import { grantSite } from './grant-site.ts'
import type { Launched } from './launch.ts'
import { launch } from './launch.ts'
import { serve } from './serve.ts'

declare const chrome: WxtBrowser

const PAGES = fileURLToPath(new URL('../tests/pages/words', import.meta.url))
/** An hour of a feed that brings twenty posts every two seconds, one time after the other without the waiting. */
const TIMES = 1_800
const LOOKS = 10
/** The first looks are over before the browser and we are warm. */
const WARM = 3

/** Lets a feed run for an hour under our marks, and says in one sentence what its memory did meanwhile. */
export async function soakFeed(): Promise<string> {
  build()
  const profile = mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-soak-'))
  const served = await serve(PAGES)
  const launched = await launch({ profile })
  try {
    const page = await openFeed(launched, served.origin)
    const session = await launched.context.newCDPSession(page)
    const held: number[] = []
    for (let look = 0; look < LOOKS; look++) {
      await page.evaluate(grow, TIMES / LOOKS)
      held.push(await heldKilobytes(session))
    }
    const [first = 0] = held.slice(WARM)
    const last = held.at(-1) ?? 0
    await page.waitForFunction(() => (CSS.highlights.get('dotted-line')?.size ?? 0) > 0)
    const marked = await page.evaluate(() => CSS.highlights.get('dotted-line')?.size ?? 0)
    return `${TIMES * 20} posts of a feed under our marks, ${marked} words marked at the end: the page holds ${first} kB after ${WARM + 1} tenths of them and ${last} kB at the end, ${(last / first).toFixed(2)} times as much`
  } finally {
    await launched.close()
    await served.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function openFeed(launched: Launched, origin: string): Promise<Page> {
  const page = await launched.context.newPage()
  await page.evaluate(await bundle(new URL('../tests/bench/glossary/in-page/in-page.ts', import.meta.url)))
  const index = await page.evaluate(() => ({
    version: glossaryBench.format(),
    packed: glossaryBench.pack(['filter view', 'pivot table']),
  }))
  await grantSite(launched, '*://127.0.0.1/*')
  await launched.worker.evaluate(values => chrome.storage.local.set(values), { index, marks: 'every' })
  await page.goto(`${origin}/feed.html`)
  await page.waitForFunction(() => (CSS.highlights.get('dotted-line')?.size ?? 0) > 0)
  return page
}

/** Each time the feed grows, and is drawn before it grows again. */
async function grow(times: number): Promise<void> {
  const { grow, witness } = globalThis as unknown as { grow: () => void; witness: { records: string[] } }
  for (let time = 0; time < times; time++) {
    grow()
    witness.records.length = 0 // The test page notes its own changes too.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }
}

async function heldKilobytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return Math.round(usedSize / 1_000)
}
