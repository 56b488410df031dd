import type { Rows } from '../figures.ts'
import { figuresOf, middleOf } from '../figures.ts'
import type { Pages } from './pages.ts'
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
    const got = await pages.on(file, async ({ page }) => {
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

/** A fresh page for each: the floor, ours in one go, ours in slices. */
export async function coldScans(pages: Pages, { packed }: Terms): Promise<Rows> {
  const [floor, whole, sliced]: number[][][] = [[], [], []]
  const [longest, matches]: number[][] = [[], []]
  for (const file of pages.bySize().filter((_, at) => at % EVERY === EVERY - 1)) {
    const rounds = { floor: [] as number[], whole: [] as number[], sliced: [] as number[] }
    let slice = 0
    for (let round = 0; round < COLD_ROUNDS; round++) {
      rounds.floor.push(await pages.on(file, ({ page }) => page.evaluate(() => glossaryBench.readCharacters())))
      const [found, milliseconds] = await pages.on(file, async ({ page }) => {
        await page.evaluate(all => glossaryBench.hold(all), [packed['10k']])
        return page.evaluate(() => glossaryBench.scan())
      })
      rounds.whole.push(milliseconds)
      if (round === 0) matches?.push(found)
      const { slices } = await pages.on(file, async ({ page }) => {
        await page.evaluate(all => glossaryBench.hold(all), [packed['10k']])
        return page.evaluate(() => glossaryBench.scanInSlices())
      })
      rounds.sliced.push(slices.reduce((sum, each) => sum + each, 0))
      slice = Math.max(slice, ...slices)
    }
    floor?.push(rounds.floor)
    whole?.push(rounds.whole)
    sliced?.push(rounds.sliced)
    longest?.push(slice)
  }
  const byPage = (above: number[][] = []) => above.map((page, at) => middleOf(page) / middleOf(floor?.[at] ?? []))
  return {
    ours: {
      'scan-cold-ratio-10k': figuresOf(ratiosOfSums(sliced ?? [], floor ?? []), 'ratio'),
      'scan-cold-ratio-10k-by-page': figuresOf(byPage(sliced), 'ratio'),
      'scan-cold-unchunked-ratio-10k': figuresOf(ratiosOfSums(whole ?? [], floor ?? []), 'ratio'),
      'longest-slice-ms': figuresOf(longest ?? [], 'ms'),
      'matches-cold': figuresOf(matches ?? [], 'matches'),
    },
  }
}
