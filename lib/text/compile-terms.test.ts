import { expect, test } from 'vitest'
import { compileTerms, packIndex } from './compile-terms'
import { matchWords } from './match-words'
import { bareTerm } from './spellings'
import { unpackIndex } from './word-index'

const TERMS = ['pivot table', 'filter view', 'LOD', 'C++', 'tableau croisé dynamique']

test('an index comes back from its packed form as it was', () => {
  const index = compileTerms(TERMS)

  const back = unpackIndex(packIndex(index))

  expect(back).toEqual(index)
  expect(back?.entries.length).toBe(11)
})

test('no word can be read in the packed index', () => {
  const packed = packIndex(compileTerms(['confidential']))

  expect(packed).not.toMatch(/confidential/i)
  expect(atob(packed)).not.toMatch(/confi/i)
})

test('an index that is cut, foreign or from another version is not used', () => {
  const packed = packIndex(compileTerms(TERMS))

  expect(unpackIndex('')).toBeUndefined()
  expect(unpackIndex('not base64!')).toBeUndefined()
  expect(unpackIndex(packed.slice(0, 20))).toBeUndefined()
  expect(unpackIndex(btoa('\u0009'.repeat(64)))).toBeUndefined()
})

test('an empty glossary finds nothing', () => {
  const index = compileTerms(['', '  ', '\u200b'])

  expect(index.entries.length).toBe(0)
  expect(matchWords('Some words on a page.', index)).toEqual([])
})

test('quotation marks and a full stop saved with a word do not hide it', () => {
  expect(bareTerm(' “filter view”. ')).toBe('filter view')
  expect(bareTerm('« filtre »')).toBe('filtre')
  expect(bareTerm('What is a LOD?')).toBe('What is a LOD')
  expect(bareTerm('SUM()')).toBe('SUM()')
  expect(bareTerm('...')).toBe('...')
})

test('of many terms each is found, and no other word', () => {
  const words = (from: string) => Array.from({ length: 36_000 }, (_, at) => `${from}${at.toString(36)}ment again`)
  const index = compileTerms(words('known'))

  expect(index.entries.length).toBeGreaterThan(65_536)
  const found = matchWords(words('known').join(' . '), index)
  expect(new Set(found.map(({ hash }) => hash)).size).toBe(36_000)
  expect(matchWords(words('other').join(' . '), index)).toEqual([])
})

test('ten thousand terms stay within 24 bytes each, stored and in a page', () => {
  const terms = Array.from({ length: 10_000 }, (_, at) => `word${at} second${at % 401} third${at}`)

  const index = compileTerms(terms)

  expect(index.entries.length).toBe(30_000)
  expect(packIndex(index).length / terms.length).toBeLessThan(24)
  expect(index.entries.buffer.byteLength / terms.length).toBeLessThan(24)
})
