import type { Cell, Rows } from '../figures.ts'
import { figuresOf } from '../figures.ts'
import { changedFrames, feed } from './changing.ts'
import { marksOnPages, reactPage, weight } from './on-the-page.ts'
import { pageCost } from './page-cost.ts'
import { Pages } from './pages.ts'
import { changingPeers, scanningPeers } from './peers.ts'
import type { Terms } from './scans.ts'
import { coldScans, warmScans } from './scans.ts'
import { drawTerms } from './terms.ts'

/** The environment may say BENCH_PARTS: only these, to look at one of them. */
const PARTS: Record<string, (pages: Pages, terms: Terms) => Promise<Rows>> = {
  index: indexSize,
  warm: warmScans,
  cold: coldScans,
  changing: changingPeers,
  weight,
  marks: marksOnPages,
  react: reactPage,
  cost: pageCost,
  feed,
  frames: changedFrames,
  scanning: scanningPeers,
}

/** Marking a glossary's words on pages nobody here wrote: what it costs, beside what others would use for it. */
export async function glossary(seed: number, folder: string): Promise<Rows> {
  const pages = await Pages.of(folder, seed)
  const rows: Rows = {}
  const wanted = process.env.BENCH_PARTS?.split(',') ?? Object.keys(PARTS)
  try {
    const terms = await termsOf(pages)
    for (const part of wanted) {
      const start = performance.now()
      try {
        for (const [row, cells] of Object.entries((await PARTS[part]?.(pages, terms)) ?? {})) addTo(rows, row, cells)
      } catch (error) {
        console.log(`FAIL ${part}: ${String(error).split('\n')[0]}`) // Its cells are missing; the others stay.
      }
      console.log(`${part}: ${((performance.now() - start) / 1_000).toFixed(0)} s`)
    }
  } finally {
    await pages.close()
  }
  return rows
}

function addTo(rows: Rows, row: string, cells: Record<string, Cell>): void {
  rows[row] = { ...rows[row], ...cells }
}

async function termsOf(pages: Pages): Promise<Terms> {
  const texts: string[] = []
  for (const file of pages.files)
    texts.push(await pages.next(file, ({ page }) => page.evaluate(() => glossaryBench.text())))
  pages.sizes = texts.map(text => text.length)
  const all = drawTerms(texts, 50_000, pages.seed).map(({ term }) => term)
  const packed = await pages.on(undefined, ({ page }) =>
    page.evaluate(words => [100, 10_000, 50_000].map(size => glossaryBench.pack(words.slice(0, size))), all),
  )
  const words = texts.flatMap(text => text.split(/\s+/)).filter((word, at) => word && at % 50 === 0)
  const format = await pages.on(undefined, ({ page }) => page.evaluate(() => glossaryBench.format()))
  return { all, format, words, packed: { '100': packed[0] ?? '', '10k': packed[1] ?? '', '50k': packed[2] ?? '' } }
}

/** What is stored for the pages' scripts, as the text it is stored as; and how long compiling takes at first. */
async function indexSize(pages: Pages, { all, packed }: Terms): Promise<Rows> {
  const builds: number[] = []
  const words = all.slice(0, 10_000)
  for (let time = 0; time < 5; time++)
    builds.push(await pages.on(undefined, ({ page }) => page.evaluate(terms => glossaryBench.build(terms), words)))
  return {
    ours: {
      'index-bytes-per-term': figuresOf([packed['10k'].length / words.length], 'bytes'),
      'build-ms-10k': figuresOf(builds, 'ms'),
    },
  }
}
