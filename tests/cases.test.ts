import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, 'e2e')

/** Of the fifty cases of a page that makes it hard, those that only concern finding a place again. */
const FINDING_ONLY = [9, 10, 11, 12, 13, 14, 15, 27, 28, 30, 31, 34, 35]
const CAPTURING = Array.from({ length: 50 }, (_, place) => place + 1).filter(number => !FINDING_ONLY.includes(number))
/** And those in which something is to be found again, maybe found, or honestly not: the others are about keeping alone. */
const FINDING = [
  ...FINDING_ONLY,
  ...[1, 2, 3, 4, 5, 6, 7, 8, 18, 19, 20, 22, 23, 24, 25, 26, 29, 32, 33, 36, 37, 38, 39, 41],
]

/** The numbers of the cases that titles of tests end with: "… (case 7)". */
function casesIn(source: string): number[] {
  return [...source.matchAll(/\(case (\d+)\)['`]/g)].map(([, number]) => Number(number))
}

/** The cases that titles in some files name, one for each title. */
const casesOf = (names: string[]) => names.flatMap(name => casesIn(readFileSync(resolve(ROOT, name), 'utf8')))
const tables = globSync('find-*.spec.ts', { cwd: ROOT })
const captured = casesOf(globSync('*.spec.ts', { cwd: ROOT }).filter(name => !tables.includes(name)))
const found = casesOf(tables)

test.each(CAPTURING)('case %i of capturing is tested in a browser', number => {
  expect(captured).toContain(number)
})

test.each(FINDING)('case %i of finding again is a row of a table that runs in a browser', number => {
  expect(found).toContain(number)
})

test('every test that names a case names one of the fifty', () => {
  expect([...captured, ...found].filter(number => number < 1 || number > 50)).toEqual([])
})

test('the look-out for cases sees titles of each kind, and nothing else', () => {
  expect(casesIn(`test('Words (case 7)', async () => {})\n  title: \`Words (case 42)\`,`)).toEqual([7, 42])
  expect(casesIn('// as in (case 8) of the list')).toEqual([])
})
