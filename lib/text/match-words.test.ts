import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTerms } from './compile-terms'
import { matchWords } from './match-words'
import { sameWords } from './same-words'
import { spellings } from './spellings'
import { eachWord } from './split-words'

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

test('every word of a term may be in the plural', () => {
  expect(found('Les tableaux croisés dynamiques, un modèle de langage', 'tableau croisé dynamique')).toHaveLength(1)
  expect(found('des modèles de langage', 'modèle de langage')).toEqual(['modèles de langage'])
})

test('an e-mail is an email when it was kept with its hyphen, and a real-time chart one in real time', () => {
  expect(found('email and e-mail, real time', 'e-mail', 'real-time')).toEqual(['email', 'e-mail', 'real time'])
})

test('Spanish and Portuguese plurals are found', () => {
  const spanish = 'Los botones, las relaciones y los canales de venta'
  expect(found(spanish, 'botón', 'relación', 'canal de venta')).toEqual(['botones', 'relaciones', 'canales de venta'])
  const portuguese = 'Os botões, as imagens, os canais e os indicadores'
  expect(found(portuguese, 'botão', 'imagem', 'canal', 'indicador')).toHaveLength(4)
  expect(sameWords('canales de venta', 'canal de venta')).toBe(true)
})

test('a short word is not taken for the plural of another language', () => {
  expect(found('a plane, care and one more', 'plan', 'car', 'on')).toEqual([])
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
  // Nor does it make a word of three letters long enough for a plural.
  expect(found('by bu\u00ads', 'bu')).toEqual([])
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
  const words: { start: number; end: number; form: string }[] = []
  eachWord(page, (start, end) => words.push({ start, end, form: spellings(page.slice(start, end))[0]?.join() ?? '' }))
  const wanted = new Set(terms.flatMap(spellings).map(each => each.join(' ')))
  const matches: number[][] = []
  for (let first = 0; first < words.length; ) {
    let last = words.length - 1
    while (last >= first && !wanted.has(formOf(words.slice(first, last + 1)))) {
      last--
      compared++
    }
    if (last >= first) matches.push([words[first]?.start ?? 0, words[last]?.end ?? 0])
    first = Math.max(last, first) + 1
  }
  return matches
}

const formOf = (words: { form: string }[]) => words.map(({ form }) => form).join(' ')
