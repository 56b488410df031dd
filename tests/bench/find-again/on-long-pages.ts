import type { CDPSession, Page } from '@playwright/test'
import type { Cell } from '../figures.ts'
import { figuresOf, seeded } from '../figures.ts'
import { LONG, over, SEARCH } from './limits.ts'
import { longText, tenMegabytes } from './long-pages.ts'
import type { Group, Outcome } from './outcome.ts'
import { within } from './within.ts'

const PAGES = { 'ten-megabytes': tenMegabytes, 'long-text': longText }
const GROUPS: Group[] = ['none', 'edited', 'removed']
/** What a search may be late, in milliseconds: it looks at the clock only now and then. */
const LATE = 200

/** How long the product looks on two pages made to be long, as ratios to walking their text once. */
export async function onLongPages(page: Page, session: CDPSession, script: string, seed: number) {
  const cells: Record<string, Cell> = {}
  for (const [name, html] of Object.entries(PAGES)) {
    cells[`${name}-time-ratio`] = { stopped: over(SEARCH) }
    try {
      await page.goto('about:blank')
      await page.setContent(html(seeded(seed)), { waitUntil: 'domcontentloaded' })
      await page.evaluate(script)
      cells[`${name}-time-ratio`] = await onePage(page, session, name, seed)
    } catch (error) {
      console.log(`FAIL ${name}: ${String(error).split('\n')[0]}`)
    }
  }
  return cells
}

async function onePage(page: Page, session: CDPSession, name: string, seed: number): Promise<Cell> {
  await page.evaluate(own => findAgainBench.draw(own), seed)
  const walk = await page.evaluate(() => findAgainBench.walk())
  const searches: Outcome[] = []
  const inTime =
    (await within(session, () => page.evaluate(() => findAgainBench.remember('ours')), LONG)) &&
    (await search(page, session, seed, searches))
  tell(name, searches, walk)
  return cellOf(searches, inTime, walk)
}

/** Whether every search of every group ended in time. */
async function search(page: Page, session: CDPSession, seed: number, searches: Outcome[]): Promise<boolean> {
  for (const group of GROUPS) {
    await page.evaluate(([name, own]) => findAgainBench.change(name, own), [group, seed] as const)
    const inTime = await within(session, () => page.evaluate(name => findAgainBench.look(name, 'ours'), group), LONG)
    searches.push(...(await page.evaluate(() => findAgainBench.told())))
    if (!inTime) return false
  }
  return true
}

function cellOf(searches: readonly Outcome[], inTime: boolean, walk: number): Cell {
  const times = searches.map(({ milliseconds }) => milliseconds)
  if (!inTime || Math.max(...times) > SEARCH + LATE) return { stopped: over(SEARCH) }
  return figuresOf(
    times.map(time => time / walk),
    'ratio',
  )
}

function tell(name: string, searches: readonly Outcome[], walk: number): void {
  const longest = Math.max(...searches.map(({ milliseconds }) => milliseconds))
  const results = Map.groupBy(searches, ({ result }) => result)
  const counts = [...results].map(([result, all]) => `${all.length} ${result}`)
  console.log(`  ${name}: ${counts.join(', ')}; at most ${longest.toFixed(0)} ms, walking ${walk.toFixed(1)} ms`)
}
