import type { Cell, Rows } from '../figures.ts'
import { figuresOf, middleOf } from '../figures.ts'
import type { DomPeer } from './in-page/in-page.ts'
import type { PeerName } from './in-page/matchers.ts'
import type { Pages } from './pages.ts'
import { inTime } from './pages.ts'
import type { Terms } from './scans.ts'
import { cellOf, PEER } from './stopped.ts'

const SCANNERS: PeerName[] = ['regexp-highlights', 'segmenter-highlights', 'aho-corasick-highlights']
const CHANGERS: DomPeer[] = ['ours', 'findAndReplaceDOMText', 'mark.js']
const ROUNDS = 3

type Scanned = { build?: number; cold?: number; warm?: number; ratio?: number; matches?: number }

/** Peers that only look: built, then their first scan, then warm ones, on a seeded tenth of the pages. */
export async function scanningPeers(pages: Pages, { all }: Terms): Promise<Rows> {
  const floors = await coldFloors(pages)
  const rows: Rows = {}
  for (const name of SCANNERS) {
    const few = await onTenth(pages, name, all.slice(0, 100))
    const many = await onTenth(pages, name, all.slice(0, 10_000))
    const stopped = many.at(-1)?.warm === undefined
    const most = stopped ? [{}] : await onTenth(pages, name, all.slice(0, 50_000))
    rows[name] = {
      'scan-warm-ratio-10k': cellOf(
        many.map(({ ratio }) => ratio),
        'ratio',
      ),
      'scan-warm-50k-to-100': cellOf(
        most.map(({ warm }, at) => warm && warm / (few[at]?.warm ?? Number.NaN)),
        'ratio',
      ),
      'scan-cold-ratio-10k': cellOf(
        many.map(({ cold }, at) => cold && cold / (floors[at] ?? Number.NaN)),
        'ratio',
      ),
      'build-ms-10k': cellOf(
        many.map(({ build }) => build),
        'ms',
      ),
      matches: cellOf(
        many.map(({ matches }) => matches),
        'matches',
      ),
    }
  }
  return rows
}

function coldFloors(pages: Pages): Promise<number[]> {
  return inOrder(pages.tenth(), file =>
    pages.on(file, ({ page }) => page.evaluate(() => glossaryBench.readCharacters())),
  )
}

/** Ends at the first page it does not end on. */
async function onTenth(pages: Pages, name: PeerName, terms: string[]): Promise<Scanned[]> {
  const scanned: Scanned[] = []
  for (const file of pages.tenth()) {
    const got = await pages.on(file, async (opened): Promise<Scanned> => {
      const { page } = opened
      const build = await inTime(opened, () =>
        page.evaluate(([peer, words]) => glossaryBench.buildPeer(peer, words), [name, terms] as const),
      )
      if (build === undefined) return {}
      const first = await inTime(opened, () => page.evaluate(() => glossaryBench.scanPeer()))
      if (!first) return { build }
      const rounds: number[] = []
      const floors: number[] = []
      const ended = await inTime(opened, async () => {
        for (let round = 0; round < ROUNDS; round++) {
          rounds.push((await page.evaluate(() => glossaryBench.scanPeer()))[1])
          floors.push(await page.evaluate(() => glossaryBench.warmFloor()))
        }
        return true
      })
      const cold = { build, matches: first[0], cold: first[1] }
      return ended ? { ...cold, warm: middleOf(rounds), ratio: middleOf(rounds) / middleOf(floors) } : cold
    })
    scanned.push(got)
    if (got.warm === undefined) break
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
