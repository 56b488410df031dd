import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchWords } from './match-words'
import { plainForm, sameWords } from './same-words'
import { eachWord } from './split-words'
import { compileTerms } from './word-index'

const found = (text: string, ...terms: string[]) =>
  matchWords(text, compileTerms(terms)).map(({ start, end }) => text.slice(start, end))

test('a word is found in any case, with or without accents', () => {
  expect(found('Un AGREGAT, des agrégats.', 'agrégat')).toEqual(['AGREGAT', 'agrégats'])
  expect(found('Cafe\u0301 noir', 'café')).toEqual(['Cafe\u0301'])
})

test('only whole words are found', () => {
  expect(found('a table, portable tablets', 'table')).toEqual(['table'])
})

test('a term is found over any space, hyphen, apostrophe or line break, not over a full stop', () => {
  expect(found('pivot-table pivot\u00a0\n table pivot. table pivot, table', 'pivot table')).toEqual([
    'pivot-table',
    'pivot\u00a0\n table',
  ])
  expect(found("L'agrégat d’un agrégat", 'agrégat')).toEqual(['agrégat', 'agrégat'])
})

test('the longest term wins, and nothing is marked twice', () => {
  expect(found('the filter view of a filter', 'filter', 'filter view', 'view')).toEqual(['filter view', 'filter'])
  expect(found('filter view mode off', 'filter view mode on', 'filter', 'view mode')).toEqual(['filter', 'view mode'])
})

test('a plural finds its singular and the other way round', () => {
  expect(found('KPI and KPIs', 'KPIs')).toEqual(['KPI', 'KPIs'])
  expect(found('queries, boxes, matches, movies, caches, totaux, tableaux', 'query', 'box', 'match')).toHaveLength(3)
  expect(found('movies caches totaux tableaux', 'movie', 'cache', 'total', 'tableau')).toHaveLength(4)
  expect(found('class classes clas', 'class')).toEqual(['class', 'classes'])
})

test('both numbers of a word count as one word', () => {
  const [one, two] = matchWords('dashboard dashboards', compileTerms(['dashboard']))

  expect(one?.hash).toBe(two?.hash)
})

test('terms with signs are found: C++, C#, P&L, .NET, node.js', () => {
  expect(found('C++ and C# in .NET, P&L with Node.js', 'c++', 'c#', '.net', 'p&l', 'node.js')).toEqual([
    'C++',
    'C#',
    '.NET',
    'P&L',
    'Node.js',
  ])
})

test('Chinese and Japanese words are found without spaces', () => {
  expect(found('請打開透視表和篩選', '透視表')).toEqual(['透視表'])
  expect(found('ピボットテーブルを開く', 'ピボットテーブル')).toEqual(['ピボットテーブル'])
})

test('Arabic and Hebrew words are found with and without their vowel marks', () => {
  expect(found('هذا جَدْوَل مهم', 'جدول')).toEqual(['جَدْوَل'])
  expect(found('זו טַבְלָה', 'טבלה')).toEqual(['טַבְלָה'])
})

test('a soft hyphen or a zero-width character inside a word changes nothing', () => {
  expect(found('dash\u00adboard dash\u200bboard', 'dashboard')).toEqual(['dash\u00adboard', 'dash\u200bboard'])
})

test('what a hash found is the term, and a lookalike is not', () => {
  expect(sameWords('Filter\u00a0Views', 'filter view')).toBe(true)
  expect(sameWords('filter  view', '“Filter view”.')).toBe(true)
  expect(sameWords('filter views mode', 'filter view')).toBe(false)
  expect(sameWords('', '')).toBe(false)
})

// `npm run soak` asks for a hundred thousand; every run of the tests for a sample of the same.
const RUNS = Number(process.env.SOAK ?? 400)
let compared = 0

const letters = fc.constantFrom('a', 'É', 'e', 's', 'x', 'u', 'i', 'y', 'C', 'h', '表', '.', '+')
const words = fc.string({ unit: letters, minLength: 1, maxLength: 6 })
const gap = fc.constantFrom(' ', '-', '\u00a0', '\n', '. ', '', '\u200b')
const text = fc.array(fc.tuple(words, gap), { maxLength: 30 }).map(parts => parts.flat().join(''))
const term = fc.array(words, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))

test('the matcher agrees with a naive one that compares every stretch of words with every term', {
  timeout: 3_600_000,
}, () => {
  fc.assert(
    fc.property(text, fc.array(term, { maxLength: 8 }), (page, terms) => {
      const fast = matchWords(page, compileTerms(terms)).map(({ start, end }) => [start, end])

      expect(fast).toEqual(naiveMatches(page, terms))
    }),
    { seed: 20_261_123, numRuns: RUNS },
  )
  console.info(
    `${RUNS} pages, ${compared} stretches of words compared with every term: the matcher and the naive one agree`,
  )
})

function naiveMatches(page: string, terms: string[]): number[][] {
  const words: [number, number][] = []
  eachWord(page, (start, end) => words.push([start, end]))
  const wanted = new Set(terms.map(plainForm))
  wanted.delete('')
  const matches: number[][] = []
  for (let first = 0; first < words.length; ) {
    let last = words.length - 1
    while (last >= first && !wanted.has(plainStretch(page, words, first, last))) {
      last--
      compared++
    }
    if (last >= first) matches.push([words[first]?.[0] ?? 0, words[last]?.[1] ?? 0])
    first = Math.max(last, first) + 1
  }
  return matches
}

/** The words between two places, as `plainForm` writes them; it would trim a full stop at the end, which a page may not. */
function plainStretch(page: string, words: [number, number][], first: number, last: number): string {
  const before = words.slice(first, last).map(([start, end]) => plainWord(page.slice(start, end)))
  const [start, end] = words[last] ?? [0, 0]
  return [...before, plainForm(page.slice(start, end))].join(' ')
}

/** One word without the change of number that only a last word gets. */
function plainWord(word: string): string {
  return plainForm(`${word} z`).slice(0, -2)
}
