import type { Cell, Rows } from '../figures.ts'
import { figuresOf, middleOf } from '../figures.ts'
import type { DomPeer } from './in-page/in-page.ts'
import type { PeerName } from './in-page/matchers.ts'
import type { Opened, Pages } from './pages.ts'
import { inTime } from './pages.ts'
import type { Terms } from './scans.ts'
import { cellOf, PEER } from './stopped.ts'

const SCANNERS: PeerName[] = ['regexp-highlights', 'segmenter-highlights', 'aho-corasick-highlights']
const CHANGERS: DomPeer[] = ['ours', 'findAndReplaceDOMText', 'mark.js']
const ROUNDS = 3

type Scanned = {
  build?: number
  cold?: number
  warm?: number
  ratio?: number
  matches?: number
  few?: number
  most?: number
}

/** Peers that only look: built, then their first scan, then warm ones, on a seeded tenth of the pages. */
export async function scanningPeers(pages: Pages, { all }: Terms): Promise<Rows> {
  const floors = await coldFloors(pages)
  const rows: Rows = {}
  for (const name of SCANNERS) {
    const scanned = await inOrder(pages.tenth(), file => pages.on(file, opened => scanOne(opened, name, all)))
    const cell = (unit: string, of: (each: Scanned, at: number) => number | undefined) => cellOf(scanned.map(of), unit)
    rows[name] = {
      'scan-warm-ratio-10k': cell('ratio', ({ ratio }) => ratio),
      'scan-warm-50k-to-100': cell('ratio', ({ most, few = Number.NaN }) => most && most / few),
      'scan-cold-ratio-10k': cell('ratio', ({ cold }, at) => cold && cold / (floors[at] ?? Number.NaN)),
      'build-ms-10k': cell('ms', ({ build }) => build),
      'matches-10k-tenth': cell('matches', ({ matches }) => matches),
    }
  }
  return rows
}

function coldFloors(pages: Pages): Promise<number[]> {
  return inOrder(pages.tenth(), file =>
    pages.on(file, ({ page }) => page.evaluate(() => glossaryBench.readCharacters())),
  )
}

/** What was stopped is missing, and what would have come after it too. */
async function scanOne(opened: Opened, name: PeerName, all: string[]): Promise<Scanned> {
  const { page } = opened
  const built = (count: number) =>
    inTime(opened, () =>
      page.evaluate(([peer, words]) => glossaryBench.buildPeer(peer, words), [name, all.slice(0, count)] as const),
    )
  const scan = () => page.evaluate(() => glossaryBench.scanPeer())
  const warm = () =>
    inTime(opened, async () => {
      const rounds: number[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push((await scan())[1])
      return middleOf(rounds)
    })
  const scanned: Scanned = {}
  const build = await built(10_000)
  if (build === undefined) return scanned
  scanned.build = build
  const first = await inTime(opened, scan)
  if (!first) return scanned
  Object.assign(scanned, { matches: first[0], cold: first[1] })
  const many = await warm()
  if (many === undefined) return scanned
  scanned.ratio = many / (await page.evaluate(() => glossaryBench.warmFloor()))
  for (const [size, count] of [
    ['few', 100],
    ['most', 50_000],
  ] as const) {
    const milliseconds = (await built(count)) === undefined ? undefined : await warm()
    if (milliseconds === undefined) return scanned
    scanned[size] = milliseconds
  }
  return scanned
}

/** What changes the page, and all that ours does in its place, each on a fresh page. */
export async function changingPeers(pages: Pages, { all }: Terms): Promise<Rows> {
  const few = Object.fromEntries(
    await inOrder(CHANGERS, async name => [name, await marked(pages, name, all.slice(0, 100), false)] as const),
  )
  const many = Object.fromEntries(
    await inOrder(CHANGERS, async name => [name, await marked(pages, name, all.slice(0, 10_000), true)] as const),
  )
  const floors = await coldFloors(pages)
  const cells = (name: DomPeer): Record<string, Cell> => ({
    'sync-ms-100': cellOf(
      (few[name] ?? []).map(each => each?.milliseconds),
      'ms',
    ),
    'sync-ms-10k': cellOf(
      (many[name] ?? []).map(each => each?.milliseconds),
      'ms',
    ),
    'matches-100': cellOf(
      (few[name] ?? []).map(each => each?.matches),
      'matches',
    ),
    'matches-10k-tenth': cellOf(
      (many[name] ?? []).map(each => each?.matches),
      'matches',
    ),
    'nodes-added': cellOf(
      (few[name] ?? []).map(each => each?.nodes),
      'nodes',
    ),
    ...(name === 'ours'
      ? {}
      : {
          'scan-cold-ratio-10k': cellOf(
            (many[name] ?? []).map((each, at) => each && each.milliseconds / (floors[at] ?? Number.NaN)),
            'ratio',
          ),
        }),
  })
  const rows = Object.fromEntries(CHANGERS.map(name => [name, cells(name)]))
  const ratios = (few['mark.js'] ?? []).map(
    (each, at) => (each?.milliseconds ?? PEER) / (few.ours?.[at]?.milliseconds ?? Number.NaN),
  )
  Object.assign(rows.ours ?? {}, { 'markjs-to-ours-100': figuresOf(ratios, 'ratio') })
  return rows
}

type Marked = { matches: number; milliseconds: number; nodes: number } | undefined

async function marked(pages: Pages, name: DomPeer, terms: string[], endsAtFirst: boolean): Promise<Marked[]> {
  const all: Marked[] = []
  for (const file of pages.tenth()) {
    const got = await pages.on(file, opened =>
      inTime(opened, () =>
        opened.page.evaluate(([peer, words]) => glossaryBench.mark(peer, words), [name, terms] as const),
      ),
    )
    all.push(got)
    if (!got && endsAtFirst) break
  }
  return all
}

async function inOrder<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const each of all) results.push(await work(each))
  return results
}
