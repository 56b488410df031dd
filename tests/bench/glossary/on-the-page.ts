import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { BUILD } from '../../../scripts/launch.ts'
import type { Rows } from '../figures.ts'
import { figuresOf, middleOf } from '../figures.ts'
import { bundle } from './bundle.ts'
import type { DomPeer } from './in-page/in-page.ts'
import type { Opened, Pages } from './pages.ts'
import type { Terms } from './scans.ts'

const RENDERS = 30

/** The style sheet that comes with the product's script. As an adopted one: no page's rules keep it out. */
export async function drawLines(page: Page): Promise<void> {
  await page.evaluate(
    style => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      document.adoptedStyleSheets.push(sheet)
    },
    readFileSync(path.join(BUILD, 'words.css'), 'utf8'),
  )
}

/** The product's own marks on a seeded tenth of the pages: nodes, ranges, and the word under the pointer. */
export async function marksOnPages(pages: Pages, { packed }: Terms): Promise<Rows> {
  const cells = { nodes: [] as number[], ranges: [] as number[], screens: [] as number[], hover: [] as number[] }
  for (const file of pages.tenth())
    await pages.on(file, async ({ page }) => {
      await drawLines(page)
      await page.evaluate(all => glossaryBench.hold(all), [packed['10k']])
      const before = await page.evaluate(() => glossaryBench.countNodes())
      await page.evaluate(() => {
        document.scrollingElement?.scrollTo(0, document.documentElement.scrollHeight / 3)
        return glossaryBench.start()
      })
      cells.nodes.push((await page.evaluate(() => glossaryBench.countNodes())) - before)
      const { all, shown, screens } = await page.evaluate(() => glossaryBench.registered())
      if (shown > 0) cells.ranges.push(all / shown)
      cells.screens.push(screens)
      const { ours, caret } = await page.evaluate(seed => glossaryBench.hover(seed), pages.seed)
      cells.hover.push(middleOf(ours) / middleOf(caret))
    })
  return {
    ours: {
      'nodes-added-marked': figuresOf(cells.nodes, 'nodes'),
      'registered-ranges-screens': figuresOf(cells.ranges, 'screens'),
      'registered-extent-screens': figuresOf(cells.screens, 'screens'),
      'hover-ratio': figuresOf(cells.hover, 'ratio'),
    },
  }
}

/** What the browser holds for 10,000 terms more in a tab; and what is injected into every page. */
export async function weight(pages: Pages, { all, packed }: Terms): Promise<Rows> {
  const words = all.slice(0, 10_000)
  const bytes: number[] = []
  for (let time = 0; time < 3; time++)
    bytes.push(
      await pages.on(undefined, async ({ page, session }) => {
        const few = await page.evaluate(term => glossaryBench.pack(term), words.slice(0, 1))
        await page.evaluate(one => glossaryBench.hold(one), [few])
        const before = await heldBytes({ page, session })
        await page.evaluate(many => glossaryBench.hold(many), [packed['10k']])
        return ((await heldBytes({ page, session })) - before) / words.length
      }),
    )
  const script = readFileSync(path.join(BUILD, 'words.js'))
  const mark = readFileSync(new URL('../../../node_modules/mark.js/dist/mark.min.js', import.meta.url))
  const gzip = (content: Buffer) => figuresOf([gzipSync(content, { level: 9 }).length], 'bytes')
  return {
    ours: { 'tab-bytes-per-term': figuresOf(bytes, 'bytes'), 'injected-gzip-bytes': gzip(script) },
    'mark.js': { 'injected-gzip-bytes': gzip(mark) },
  }
}

async function heldBytes({ session }: Opened): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}

/** A React page that renders anew under the marks. */
export async function reactPage(pages: Pages): Promise<Rows> {
  const script = await bundle(new URL('in-page/react-page.ts', import.meta.url))
  const rows: Rows = {}
  const peers: (DomPeer | undefined)[] = [undefined, 'ours', 'mark.js', 'findAndReplaceDOMText']
  for (const peer of peers) {
    const wrong = await pages.on(undefined, async ({ page }) => {
      await page.evaluate(script)
      await page.evaluate(() => glossaryBench.hold([glossaryBench.pack(reactBench.words)]))
      return page.evaluate(([name, renders]) => reactBench.wrongRenders(name, renders), [peer, RENDERS] as const)
    })
    rows[peer ?? 'none'] = { 'wrong-renders': { ...figuresOf([wrong], 'renders'), samples: RENDERS } }
  }
  return rows
}
