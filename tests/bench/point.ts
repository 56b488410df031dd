import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Launched } from '../../scripts/launch.ts'
import { serve } from '../../scripts/serve.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { until } from '../../scripts/until.ts'
import { dispatchCommand } from '../e2e/dispatch.ts'
import type { Rows } from './figures.ts'
import { figuresOf, middleOf, seeded } from './figures.ts'
import { countFrames } from './frames.ts'

const SAMPLES = 7
const MOVES = 60

/**
 * How long the frames of a page with 5,000 elements take while a mouse goes over it, with and without pointing, in
 * turns. A ratio of 1 means that pointing costs no frame; both rows are divided by the median without us.
 */
export async function point({ context, worker, clickAction }: Launched, seed: number): Promise<Rows> {
  const served = await serve(fileURLToPath(new URL('../pages', import.meta.url)))
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${served.origin}/many.html`)
  await clickAction(page)
  const frames: Record<'ours' | 'none', number[]> = { ours: [], none: [] }
  for (let turn = 0; turn < 2 * SAMPLES; turn++) {
    const pointing = turn % 2 === 1
    if (pointing) {
      await dispatchCommand(worker, page, 'point-at-something')
      await until('pointing to begin', async () => (await shadowTexts(page)).includes('Escape leaves'))
    }
    frames[pointing ? 'ours' : 'none'].push(await frameTime(page, seeded(seed + (turn >> 1))))
    if (pointing) await page.keyboard.press('Escape')
  }
  await served.close()
  const base = middleOf(frames.none)
  const ratios = (times: number[]) => ({
    'frame-ratio': figuresOf(
      times.map(time => time / base),
      'ratio',
    ),
  })
  return { ours: ratios(frames.ours), none: ratios(frames.none) }
}

/** Milliseconds a frame takes, on average, while the mouse visits points all over the window. */
async function frameTime(page: Page, random: () => number): Promise<number> {
  const frames = await countFrames(page)
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  for (let move = 0; move < MOVES; move++) await page.mouse.move(random() * width, random() * height, { steps: 4 })
  return frames.average()
}
