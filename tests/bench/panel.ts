import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Launched } from '../../scripts/launch.ts'
import { launch } from '../../scripts/launch.ts'
import { until } from '../../scripts/until.ts'
import { fill, pileOf } from '../pile.ts'
import type { Rows } from './figures.ts'
import { figuresOf, middleOf, seeded } from './figures.ts'
import { countFrames } from './frames.ts'

const SAMPLES = 9
const NOTCHES = 60
const SIZES = {
  '10-questions': { questions: 10, sessions: 1 },
  '10000-questions': { questions: 10_000, sessions: 500 },
}
const COLUMNS = ['first-content', 'search', 'scroll-frame', 'memory'] as const
type Sample = Record<(typeof COLUMNS)[number], number>

/**
 * The panel with few questions and with very many, each in a browser of its own, in turns: milliseconds from opening to
 * the first question, and from a letter typed in the search to the questions found; of a frame while a wheel turns; and
 * bytes of what the page holds after all that. All are divided by the median of the few.
 */
export async function panel(seed: number): Promise<Rows> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-bench-'))
  const opened: { name: string; launched: Launched; samples: Sample[] }[] = []
  try {
    for (const [name, size] of Object.entries(SIZES)) {
      const launched = await launch({ profile: path.join(folder, name) })
      opened.push({ name, launched, samples: [] })
      await fill(launched, pileOf(seeded(seed), size, Date.now()))
    }
    for (let turn = 0; turn < SAMPLES; turn++)
      for (const { launched, samples } of opened) samples.push(await sample(launched))
  } finally {
    for (const { launched } of opened) await launched.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const few = opened[0]?.samples ?? []
  const ratios = (samples: Sample[]) =>
    COLUMNS.map(column => {
      const base = middleOf(few.map(each => each[column]))
      return [
        `${column}-ratio`,
        figuresOf(
          samples.map(each => each[column] / base),
          'ratio',
        ),
      ]
    })
  return Object.fromEntries(opened.map(({ name, samples }) => [name, Object.fromEntries(ratios(samples))]))
}

async function sample({ context, extensionId }: Launched): Promise<Sample> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 400, height: 760 })
  await page.addInitScript(watch)
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`)
  const firstContent = await until('the first question', () => page.evaluate(() => globalThis.bench.first || undefined))
  await quiet(page, 500)
  const search = await searchTime(page)
  const scroll = await scrollFrame(page)
  const memory = await heldBytes(page)
  await page.close()
  return { 'first-content': firstContent, search, 'scroll-frame': scroll, memory }
}

declare global {
  /** Moments in milliseconds since the page began: the first question painted, the last key, the last change painted. */
  var bench: { first: number; typed: number; drawn: number }
}

/** Runs in the page before all else. */
function watch(): void {
  const bench = { first: 0, typed: 0, drawn: 0 }
  globalThis.bench = bench
  const afterPaint = () => {
    bench.drawn = performance.now()
    if (document.querySelector('.question-row')) bench.first ||= bench.drawn
  }
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(afterPaint))).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
  addEventListener('keydown', event => (bench.typed = event.timeStamp), true)
}

/** Waits until nothing has changed on the page for `still` milliseconds. */
async function quiet(page: Page, still: number): Promise<void> {
  await until('the page to be at rest', () =>
    page.evaluate(time => performance.now() - globalThis.bench.drawn > time, still),
  )
}

/** Milliseconds from a key to the last of what it finds, the middle of some keys. */
async function searchTime(page: Page): Promise<number> {
  await page.getByRole('searchbox').focus()
  const times: number[] = []
  // Each key changes at least how many are found.
  for (const letter of 'pvzb')
    for (const key of [letter, 'Backspace']) {
      await page.keyboard.press(key)
      await quiet(page, 200)
      times.push(await page.evaluate(() => globalThis.bench.drawn - globalThis.bench.typed))
    }
  return middleOf(times)
}

/** Milliseconds of a frame while a wheel goes down the list, and up again where it ends. */
async function scrollFrame(page: Page): Promise<number> {
  await page.mouse.move(200, 500)
  const frames = await countFrames(page)
  let down = true
  for (let notch = 0; notch < NOTCHES; notch++) {
    await page.mouse.wheel(0, down ? 400 : -400)
    const [top, left] = await page.evaluate(() => [
      scrollY,
      document.documentElement.scrollHeight - innerHeight - scrollY,
    ])
    if (down ? left < 1 : top < 1) down = !down
  }
  return frames.average()
}

async function heldBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  // What scripts hold, and what the page's elements hold for them.
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  return usedSize + embedderHeapUsedSize + backingStorageSize
}
