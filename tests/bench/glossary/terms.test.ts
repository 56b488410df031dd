import { expect, test } from 'vitest'
import { cellOf, ratiosOfSums } from './stopped.ts'
import { drawTerms } from './terms.ts'

const COUNT = 2_000

/** Made-up pages with enough different words. */
const TEXTS = Array.from({ length: 400 }, (_, page) =>
  Array.from({ length: 12 }, (_, at) => {
    const word = (number: number) => `w${((page * 31 + at * 7 + number) % 3_001).toString(36)}ord`
    return `${word(1)} ${word(2)} ${word(3)} ${word(4)} ${word(5)}.`
  }).join(' '),
)

test('the same seed draws the same terms, another seed others', () => {
  const drawn = drawTerms(TEXTS, COUNT, 1)

  expect(drawTerms(TEXTS, COUNT, 1)).toEqual(drawn)
  expect(drawTerms(TEXTS, COUNT, 2)).not.toEqual(drawn)
  expect(new Set(drawn.map(({ term }) => term)).size).toBe(COUNT)
})

test('every beginning of the list has the same mix of words, groups of words and what stands nowhere', () => {
  const drawn = drawTerms(TEXTS, COUNT, 1)

  for (const count of [100, 1_000, COUNT]) {
    const kinds = Object.groupBy(drawn.slice(0, count), ({ kind }) => kind)
    expect(kinds.word).toHaveLength(count / 4)
    expect(kinds.group).toHaveLength(count / 5)
    expect(kinds.nowhere).toHaveLength((count * 11) / 20)
  }
})

test('what stands on the pages was taken from them', () => {
  const pages = TEXTS.join(' ').replaceAll('.', '')

  const real = drawTerms(TEXTS, 100, 1).filter(({ kind }) => kind !== 'nowhere')

  for (const { term } of real) expect(pages).toContain(term)
})

test('a cell with one stopped page was stopped', () => {
  expect(cellOf([1, undefined, 3], 'ms')).toEqual({ stopped: 'over 5 s' })
  expect(cellOf([1, 2, 3], 'ms')).toEqual({ median: 2, min: 1, max: 3, unit: 'ms', samples: 3 })
})

test('a ratio of sums lets long pages count for more', () => {
  const ours = [
    [2, 4],
    [30, 60],
  ]
  const floor = [
    [1, 1],
    [10, 10],
  ]

  expect(ratiosOfSums(ours, floor)).toEqual([32 / 11, 64 / 11])
})
