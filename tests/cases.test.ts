import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, 'e2e')

/** Of the fifty cases of a page that makes it hard, those that only concern finding a place again. */
const FINDING = [9, 10, 11, 12, 13, 14, 15, 27, 28, 30, 31, 34, 35]
const CAPTURING = Array.from({ length: 50 }, (_, place) => place + 1).filter(number => !FINDING.includes(number))

/** The numbers of the cases that titles of tests end with: "… (case 7)". */
function casesIn(source: string): number[] {
  return [...source.matchAll(/\(case (\d+)\)['`]/g)].map(([, number]) => Number(number))
}

const tested = globSync('*.spec.ts', { cwd: ROOT }).flatMap(name => casesIn(readFileSync(resolve(ROOT, name), 'utf8')))

test.each(CAPTURING)('case %i of capturing is tested in a browser', number => {
  expect(tested).toContain(number)
})

test('every test that names a case names one of the fifty', () => {
  expect(tested.filter(number => number < 1 || number > 50)).toEqual([])
})

test('the look-out for cases sees titles of each kind, and nothing else', () => {
  expect(casesIn(`test('Words (case 7)', async () => {})\n  title: \`Words (case 42)\`,`)).toEqual([7, 42])
  expect(casesIn('// as in (case 8) of the list')).toEqual([])
})
