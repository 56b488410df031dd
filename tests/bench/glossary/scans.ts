import type { Rows } from '../figures.ts'
import { figuresOf, middleOf } from '../figures.ts'
import type { Opened, Pages } from './pages.ts'
import { ratiosOfSums } from './stopped.ts'

const ROUNDS = 7
const COLD_ROUNDS = 3
/** The cold runs take every fourth page by size, as each of them opens a page several times. */
const EVERY = 4

export type Terms = {
  all: string[]
  packed: Record<'100' | '10k' | '50k', string>
  format: number
  /** Words of the pages, as they stand there. */
  words: string[]
}

/** Every page: floor and ours with three glossaries, in turns, warm. */
export async function warmScans(pages: Pages, { packed }: Terms): Promise<Rows> {
  const times: number[][][] = []
  const matches: number[] = []
  for (const file of pages.files) {
    const got = await pages.next(file, async ({ page }) => {
      await page.evaluate(all => glossaryBench.hold(all), [packed['100'], packed['10k'], packed['50k']])
      return page.evaluate(rounds => glossaryBench.warm(rounds), ROUNDS)
    })
    times.push([0, 1, 2, 3].map(place => got.rounds.map(round => round[place] ?? 0)))
    matches.push(got.matches[1] ?? 0)
  }
  const of = (place: number) => times.map(page => page[place] ?? [])
  const [floor, few, many, most] = [of(0), of(1), of(2), of(3)]
  const byPage = (above: number[][], below: number[][]) =>
    above.map((page, at) => middleOf(page) / middleOf(below[at] ?? []))
  const sums = (all: number[][]) =>
    Array.from({ length: ROUNDS }, (_, at) => all.reduce((sum, each) => sum + (each[at] ?? 0), 0))
  return {
    ours: {
      'scan-warm-ratio-10k': figuresOf(ratiosOfSums(many, floor), 'ratio'),
      'scan-warm-ratio-10k-by-page': figuresOf(byPage(many, floor), 'ratio'),
      'scan-warm-50k-to-100': figuresOf(ratiosOfSums(most, few), 'ratio'),
      'scan-warm-50k-to-100-by-page': figuresOf(byPage(most, few), 'ratio'),
      'scan-warm-ms-10k-all-pages': figuresOf(sums(many), 'ms'),
      matches: figuresOf(matches, 'matches'),
    },
    'floor-chars': { 'scan-warm-ms-10k-all-pages': figuresOf(sums(floor), 'ms') },
  }
}

type Cold = { floor: number[]; whole: number[]; sliced: number[]; longest: number[]; matches: number }

/** A fresh page for each: the floor and ours in slices, several times; ours in one go, once. */
export async function coldScans(pages: Pages, { packed }: Terms): Promise<Rows> {
  const all: Cold[] = []
  for (const file of pages.bySize().filter((_, at) => at % EVERY === EVERY - 1))
    all.push(await coldPage(pages, file, packed['10k']))
  const floor = all.map(page => page.floor)
  const sliced = all.map(page => page.sliced)
  const whole = all.map(page => page.whole)
  const byPage = all.map(page => middleOf(page.sliced) / middleOf(page.floor))
  return {
    ours: {
      'scan-cold-ratio-10k': figuresOf(ratiosOfSums(sliced, floor), 'ratio'),
      'scan-cold-ratio-10k-by-page': figuresOf(byPage, 'ratio'),
      'scan-cold-unchunked-ratio-10k': figuresOf(ratiosOfSums(whole, floor), 'ratio'),
      // Of each page the middle of its rounds: other work on the machine lengthens single slices.
      'longest-slice-ms': figuresOf(
        all.map(page => middleOf(page.longest)),
        'ms',
      ),
      'matches-cold': figuresOf(
        all.map(page => page.matches),
        'matches',
      ),
    },
  }
}

async function coldPage(pages: Pages, file: string, packed: string): Promise<Cold> {
  const cold: Cold = { floor: [], whole: [], sliced: [], longest: [], matches: 0 }
  const held = <T>(scan: (opened: Opened) => Promise<T>) =>
    pages.on(file, async opened => {
      await opened.page.evaluate(all => glossaryBench.hold(all), [packed])
      return scan(opened)
    })
  for (let round = 0; round < COLD_ROUNDS; round++) {
    cold.floor.push(await pages.on(file, ({ page }) => page.evaluate(() => glossaryBench.readCharacters())))
    const { slices, matches } = await held(({ page }) => page.evaluate(() => glossaryBench.scanInSlices()))
    cold.sliced.push(slices.reduce((sum, each) => sum + each, 0))
    cold.longest.push(Math.max(...slices))
    cold.matches = matches
  }
  cold.whole.push((await held(({ page }) => page.evaluate(() => glossaryBench.scan())))[1])
  return cold
}
