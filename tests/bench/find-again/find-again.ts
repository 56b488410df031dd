import { createHash } from 'node:crypto'
import { appendFileSync, globSync } from 'node:fs'
import path from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { serve } from '../../../scripts/serve.ts'
import type { Rows } from '../figures.ts'
import { bundle } from './bundle.ts'
import { over, ROW } from './limits.ts'
import { onLongPages } from './on-long-pages.ts'
import { openBrowser } from './open-browser.ts'
import type { Group, Outcome, RowName } from './outcome.ts'
import { Tally } from './tally.ts'
import { within } from './within.ts'

const ROWS: RowName[] = ['ours', 'first-equal-text', 'hypothesis-order', 'finder-default', 'text-fragment']
const GROUPS: Group[] = ['none', 'inserted', 'reordered', 'filtered', 'renamed', 'wrapped', 'edited', 'removed', 'mix']

/**
 * How often a place is found again on pages nobody here wrote, after they changed. The environment may say BENCH_ROWS
 * (only these rows) and BENCH_DETAILS (a file for every search of ours that did not end right).
 */
export async function findAgain(seed: number, folder: string): Promise<Rows> {
  const files = globSync('**/*.html', { cwd: folder }).sort()
  const served = await serve(folder, { 'content-security-policy': "script-src 'none'" })
  const script = await bundle()
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } })
  page.setDefaultTimeout(4 * ROW)
  const session = await page.context().newCDPSession(page)
  const tally = new Tally()
  for (const file of files) {
    const address = `${served.origin}/${file.split(path.sep).map(encodeURIComponent).join('/')}`
    const start = performance.now()
    try {
      await page.goto(address, { waitUntil: 'load' })
      await page.evaluate(script)
      const looked = await onePage(page, session, file, seedOf(seed, file), tally)
      console.log(`${file}: ${looked} targets, ${((performance.now() - start) / 1_000).toFixed(1)} s`)
    } catch (error) {
      console.log(`FAIL ${file}: ${String(error).split('\n')[0]}`)
    }
  }
  tally.print()
  const rows = tally.rows(over(ROW))
  if (rows.ours) Object.assign(rows.ours, await onLongPages(page, session, script, seed))
  await browser.close()
  await served.close()
  return rows
}

async function onePage(page: Page, session: CDPSession, file: string, seed: number, tally: Tally): Promise<number> {
  await page.evaluate(own => findAgainBench.draw(own), seed)
  const [kinds, walk] = await page.evaluate(() => [findAgainBench.kinds(), findAgainBench.walk()] as const)
  const rows = ROWS.filter(row => (process.env.BENCH_ROWS ?? row).split(',').includes(row))
  for (const row of rows) await within(session, () => page.evaluate(own => findAgainBench.remember(own), row))
  for (const [place, group] of GROUPS.entries()) {
    const change = () =>
      page.evaluate(([name, own]) => findAgainBench.change(name, own), [group, seed + 2 + place] as const)
    await change()
    for (const row of rows) {
      const inTime = await within(session, () =>
        page.evaluate(([name, own]) => findAgainBench.look(name, own), [group, row] as const),
      )
      const outcomes = await page.evaluate(() => findAgainBench.told())
      tally.add(row, group, outcomes, kinds, walk)
      if (row === 'ours') tellDetails(file, group, outcomes)
      if (!inTime) await change()
    }
  }
  return kinds.length
}

function tellDetails(file: string, group: Group, outcomes: readonly Outcome[]): void {
  const { BENCH_DETAILS } = process.env
  if (!BENCH_DETAILS) return
  for (const { kind, result, touches, story } of outcomes)
    if (result !== 'right')
      appendFileSync(BENCH_DETAILS, `${JSON.stringify({ page: file, group, kind, result, touches, ...story })}\n`)
}

/** Each page has a seed of its own, so that one page alone is measured in the same way as among all. */
function seedOf(seed: number, file: string): number {
  const name = file.split(path.sep).join('/')
  return createHash('sha256').update(`${seed}:${name}`).digest().readUInt32LE()
}
