import type { CDPSession } from '@playwright/test'
import type { Rows } from '../figures.ts'
import { figuresOf } from '../figures.ts'
import { drawLines } from './on-the-page.ts'
import type { Opened, Pages } from './pages.ts'
import type { Terms } from './scans.ts'

const FRAMES = 40
/** After so many changed frames what wants to adapt has had its chance. */
const SETTLING = 120
const FEED = { warm: 30, counted: 60 }
const ROUNDS = 7

/** Work of the page's main thread a frame, of a page that changes a little in every frame, to the same without marks. */
export async function changedFrames(pages: Pages, { packed }: Terms): Promise<Rows> {
  const [before, adapted, unmarked]: [number[], number[], number[]] = [[], [], []]
  for (const file of pages.tenth())
    await pages.on(file, async opened => {
      const { page } = opened
      await drawLines(page)
      await page.evaluate(all => glossaryBench.hold(all), [packed['10k']])
      const busy = (frames: number) =>
        busyOf(opened, () => page.evaluate(count => glossaryBench.changeBox(count), frames))
      await busy(FRAMES)
      const bare = await busy(FRAMES)
      await page.evaluate(() => glossaryBench.start())
      const first = await busy(FRAMES)
      await busy(SETTLING)
      const later = await busy(FRAMES)
      await page.evaluate(() => glossaryBench.stop())
      await busy(FRAMES)
      const after = await busy(FRAMES)
      const none = (bare + after) / 2
      unmarked.push(bare / none, after / none)
      before.push(first / none)
      adapted.push(later / none)
    })
  return {
    ours: {
      'changed-frame-ratio-before': figuresOf(before, 'ratio'),
      'changed-frame-ratio-adapted': figuresOf(adapted, 'ratio'),
    },
    none: { 'changed-frame-ratio-before': figuresOf(unmarked, 'ratio') },
  }
}

/** The same on a feed that never rests; each run of ours stands between two without marks. */
export async function feed(pages: Pages, terms: Terms): Promise<Rows> {
  const bare = [await feedRun(pages, terms, false)]
  const marked: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    marked.push(await feedRun(pages, terms, true))
    bare.push(await feedRun(pages, terms, false))
  }
  const ratios = marked.map((busy, at) => (2 * busy) / ((bare[at] ?? 0) + (bare[at + 1] ?? 0)))
  const mean = bare.reduce((sum, each) => sum + each, 0) / bare.length
  return {
    ours: { 'feed-ratio': figuresOf(ratios, 'ratio') },
    none: {
      'feed-ratio': figuresOf(
        bare.map(each => each / mean),
        'ratio',
      ),
    },
  }
}

function feedRun(pages: Pages, { packed, words }: Terms, isMarked: boolean): Promise<number> {
  return pages.on(undefined, async opened => {
    const { page } = opened
    await drawLines(page)
    await page.evaluate(all => glossaryBench.hold(all), [packed['10k']])
    await page.evaluate(([all, seed]) => glossaryBench.startFeed(all, seed), [words, pages.seed] as const)
    if (isMarked) await page.evaluate(() => glossaryBench.start())
    await page.evaluate(frames => glossaryBench.runFeed(frames), FEED.warm)
    return busyOf(opened, () => page.evaluate(frames => glossaryBench.runFeed(frames), FEED.counted))
  })
}

async function busyOf({ session }: Opened, run: () => Promise<unknown>): Promise<number> {
  await session.send('Performance.enable')
  const before = await taskSeconds(session)
  await run()
  return (await taskSeconds(session)) - before
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}
