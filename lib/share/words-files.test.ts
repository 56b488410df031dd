import { expect, test } from 'vitest'
import { wordOfRow } from '@/lib/model/word-row'
import { wordsIn } from '@/locales/words'
import { entryOf } from '@/tests/builders'
import { decodeText } from './decode-text'
import { ankiOf, csvOf, jsonOf, rowOf } from './words-file'
import { rowsOfFile } from './words-table'

const FULL = entryOf('pivot "table", with; signs', {
  meaning: 'Adds up\nby itself: <b>all</b> & more\tor less',
  comparison: 'A till receipt',
  plain: '-',
  forms: ['=SUM(A1)', '@pivot'],
  steps: ['Open Data', 'Choose “Pivot”'],
  link: 'https://help.example/pivot?a=1&b=2',
  tools: ['Google Sheets', 'Excel'],
  from: 'Zoé',
  at: new Date(2026, 2, 13).getTime(),
})
const read = (text: string) => (rowsOfFile(text.replace(/^\ufeff/, '')) ?? []).map(wordOfRow)

test.each(['en', 'fr'] as const)(
  'what was saved as a table, for Anki or as JSON comes back as it was (%s)',
  language => {
    const { columns } = wordsIn(language).files
    const rows = [FULL, entryOf('CRUD')].map(entry => rowOf(entry, 'What is it?'))
    const { term, meaning, comparison, plain, forms, steps, link, tools, from } = FULL
    const whole = { term, meaning, comparison, plain, forms, steps, link, tools, from }
    const spaced = { ...whole, meaning: meaning.replace('\t', ' ') }

    expect(read(csvOf(rows, columns, language))).toMatchObject([whole, { term: 'CRUD' }])
    expect(read(ankiOf(rows, columns))).toMatchObject([spaced, { term: 'CRUD' }])
    expect(read(jsonOf([FULL, entryOf('CRUD')], new Map()))).toMatchObject([whole, { term: 'CRUD' }])
  },
)

test('a spreadsheet runs nothing of it as a formula, whatever a cell begins with', () => {
  const evil = ['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']
  const rows = evil.map(meaning => rowOf(entryOf('x', { meaning }), meaning))

  const lines = csvOf(rows, wordsIn('en').files.columns, 'en')

  for (const cell of lines.split(/[,\n]/)) expect(cell.replaceAll('"', '')).not.toMatch(/^[=+\-@\t\r](?!$)/)
})

test('a table opens in Excel by a double click: the mark of UTF-8, and the separator of its language', () => {
  const rows = [rowOf(entryOf('été'), '')]

  expect(csvOf(rows, wordsIn('fr').files.columns, 'fr')).toMatch(/^\ufeffmot;sens;/)
  expect(csvOf(rows, wordsIn('en').files.columns, 'en')).toMatch(/^\ufeffword,meaning,/)
})

test('for Anki the file says how it is written, and HTML in a meaning stays text', () => {
  const text = ankiOf([rowOf(entryOf('a', { meaning: '<script>x</script>' }), '')], wordsIn('en').files.columns)

  expect(text).toMatch(/^#separator:tab\n#html:true\n#columns:word\tmeaning\t/)
  expect(text).toContain('a\t&lt;script&gt;x&lt;/script&gt;\t')
})

test('a table with any separator is read, with names over its columns or without', () => {
  const lines = (separator: string) =>
    [
      ['Term', 'Definition', 'Tool'],
      ['LOD', 'Which rows, of all, are counted; no more', 'Tableau'],
      ['CRUD', 'Add, read, change, delete', ''],
    ]
      .map(cells => cells.map(cell => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator))
      .join('\r\n')
  for (const separator of [',', ';', '\t', '|'])
    expect(read(lines(separator)), separator).toMatchObject([
      { term: 'LOD', meaning: 'Which rows, of all, are counted; no more', tools: ['Tableau'] },
      { term: 'CRUD', meaning: 'Add, read, change, delete' },
    ])

  expect(read('LOD;Which rows\nCRUD;Four deeds')).toMatchObject([{ term: 'LOD' }, { term: 'CRUD' }])
  expect(read('LOD;Which rows\n\nCRUD;Four deeds, all told\n\n')).toMatchObject([{ term: 'LOD' }, { term: 'CRUD' }])
  expect(read('Mot;Sens\nLOD;Une\n;rien\n')).toMatchObject([{ term: 'LOD' }, 'no-term'])
  expect(read('sep=;\nMot;Sens\nété;saison')).toMatchObject([{ term: 'été', meaning: 'saison' }])
})

test('a line that makes no word is told by its number in the file', () => {
  const rows = rowsOfFile('word,meaning\nLOD,Which rows\n\n,nothing\nCRUD,') ?? []

  expect(rows.map(row => [row.line, wordOfRow(row)])).toMatchObject([
    [2, { term: 'LOD' }],
    [4, 'no-term'],
    [5, 'no-meaning'],
  ])
})

test('letters are read as they were written: UTF-8, UTF-16 both ways, Windows 1252', () => {
  const text = 'mot;sens\nété;l’œuf à 5 €'
  const wide = (isBig: boolean, mark: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)))
    const units = `${mark ? '\ufeff' : ''}${text}`
    for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !isBig)
    return new Uint8Array(view.buffer)
  }
  const old = Uint8Array.from(text, letter => ({ '’': 0x92, œ: 0x9c, '€': 0x80 })[letter] ?? letter.charCodeAt(0))

  for (const bytes of [new TextEncoder().encode(text), wide(false, true), wide(true, true), wide(false, false)])
    expect(decodeText(bytes)).toEqual({ text, guessed: false })
  expect(decodeText(old)).toEqual({ text, guessed: true })
})

test('a workbook or a picture is no text', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toBeUndefined()
  expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 1]))).toBeUndefined()
})

test('what is no list of words makes none, and breaks nothing', () => {
  for (const text of ['{"a":1}', '[1,null,"x"]', '{"words":[{"term":7}]}', '{ broken', '[[[['])
    expect(
      read(text).every(word => typeof word === 'string'),
      text,
    ).toBe(true)
})
