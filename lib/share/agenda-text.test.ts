import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '@/lib/model/fit'
import { headingOf } from '@/lib/model/leaving'
import { en } from '@/locales/en'
import { captureOf, questionOf } from '@/tests/builders'
import { agendaPieces } from './agenda-text'
import { asHtml, asMarkdown } from './markup'

const hostile = '<script>alert(1)</script> [x](javascript:alert(1)) `code` **b** "q"'
const block = (note: string, change = {}): Block => ({
  kind: 'question',
  minutes: 5,
  question: questionOf('one', { note, capture: captureOf(change) }),
})
const written = (blocks: Block[], address = false, question = true, learning: string[] = []) => {
  const pieces = agendaPieces('Our session', blocks, () => ({ question, address, picture: false }), learning, en)
  return { pieces, html: asHtml(pieces), markdown: asMarkdown(pieces) }
}

test('the site alone leaves, the whole address only when it was ticked', () => {
  expect(written([block('Why?')]).markdown).toContain('docs.example.com')
  expect(written([block('Why?')]).markdown).not.toContain('/budget?')
  expect(written([block('Why?')], true).markdown).toContain('<https://docs.example.com/budget?sheet=2>')
})

/** A capture whose link can carry its words. */
const sure = { quote: { exact: '<CPC> – "R&D"', before: 'The ', after: ' rose.', cut: false, once: true as const } }

test('the ticked address leads to the words, in what is pasted and in what was shown', () => {
  const { pieces, html, markdown } = written([block('Why?', sure)], true)

  const link = 'https://docs.example.com/budget?sheet=2#:~:text=%3CCPC%3E%20%E2%80%93%20%22R%26D%22'
  expect(pieces.flatMap(({ lines }) => lines)).toContainEqual({ kind: 'link', text: link })
  expect(html).toContain(`<a href="${link}">${link}</a>`)
  expect(markdown).toContain(`<${link}>`)
})

test('without the address no link carries the words', () => {
  const { html, markdown } = written([block('Why?', sure)])

  expect(html + markdown).not.toMatch(/:~:|%3CCPC/)
})

test('the link carries only words that are written beside it', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(' ', '\u00a0', '-', '&'), fc.string({ unit: 'grapheme' })))
  const note = fc.oneof(fc.constant(''), fc.constant('Why?'), fc.string())
  fc.assert(
    fc.property(words, note, (parts, asked) => {
      const quote = { ...sure.quote, exact: parts.join('') }
      const { pieces } = written([block(asked, { quote })], true)
      const all = pieces.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)])
      const [, carried] = all.find(text => text.startsWith('https:'))?.split('#:~:text=') ?? []

      if (carried === undefined) return
      const beside = all.filter(text => !text.startsWith('https:')).join('\n')
      expect(beside).toContain(decodeURIComponent(carried))
    }),
  )
})

test('the thing, its place in a table and a translation leave with the words', () => {
  const element = { tag: 'button', role: 'button', name: 'Pivot table', text: 'Pivot' }
  const { html, markdown } = written([block('Why?', { element, row: 'Summer', column: 'CTR', translated: true })])

  for (const text of [html, markdown]) {
    expect(text).toContain('Button: Pivot table')
    expect(text).toContain('Row: Summer · Column: CTR')
    expect(text).toContain('The browser had translated this page.')
  }
})

test('the place in a tool leaves as it was kept, and what nobody knows is left out', () => {
  const parts = [
    { name: 'tab' as const, text: 'Q3' },
    { name: 'cell' as const, text: 'B7' },
    { name: 'formula' as const, text: '=SUM(B2:B6)' },
    { name: 'kind' as const, text: 'constructor' },
  ]
  const { markdown } = written([block('Why?', { app: 'Sheets', title: 'Budget 2026', headings: [], parts })])

  expect(markdown).toContain('Where: Sheets · Budget 2026 · tab Q3 · cell B7 · =SUM(B2:B6)\n')
})

test('a thing of an unknown kind or without a name is told by what is known', () => {
  const told = (change: object) =>
    written([block('Why?', { element: { tag: 'x-y', role: '', name: '', text: '', ...change } })]).markdown

  expect(told({ role: 'graphics-symbol', name: 'March' })).toContain('\n\nMarch\n')
  expect(told({ role: 'constructor', name: 'April' })).toContain('\n\nApril\n')
  expect(told({ role: 'img' })).toContain('\n\nPicture\n')
  expect(told({ role: 'cell', text: '12 €' })).toContain('Cell: 12 €')
  expect(told({})).not.toMatch(/undefined|\n\n\n/)
})

test('a question that was not ticked leaves nothing', () => {
  const { html, markdown } = written([block('My private words')], false, false)

  expect(html + markdown).not.toMatch(/private words|filter view|docs\.example/)
})

test('the words I am still learning come last, each a line, and none when I ticked none', () => {
  const blocks = [block('Why?')]

  const ticked = written(blocks, false, true, ['pivot', '<LOD>'])

  expect(ticked.pieces.at(-1)).toEqual({
    level: 2,
    heading: 'Words I am still learning',
    lines: [
      { kind: 'text', text: 'pivot' },
      { kind: 'text', text: '<LOD>' },
    ],
    learning: true,
  })
  expect(ticked.markdown).toMatch(/## Words I am still learning\n\npivot\n\n\\<LOD\\>\n$/)
  expect(written(blocks).pieces.some(({ learning }) => learning)).toBe(false)
})

test('no time of day leaves', () => {
  const { html, markdown } = written([block('Why?')], true)

  expect(html + markdown).not.toMatch(/\d:\d\d|2026|\d{13}/)
})

test('words of a page stay words, whatever marks they hold', () => {
  const element = { tag: 'b', role: hostile, name: hostile, text: hostile }
  const change = { title: hostile, sentence: hostile, element, row: hostile, column: hostile }
  const { html, markdown } = written([block(hostile, change)], true)

  expect(html).not.toMatch(/<script|<a href="javascript/)
  expect(markdown).not.toMatch(/(?<!\\)[`<](?!https:)|(?<!\\)\]\(/)
})

test('the preview shows every word that leaves, and no other', () => {
  const { pieces, html, markdown } = written(
    [
      { kind: 'begin', minutes: 3 },
      block('Why?', { quote: { ...sure.quote, exact: 'cost-view' } }),
      { kind: 'finish', minutes: 3 },
    ],
    true,
    true,
    ['pivot'],
  )

  const shown = pieces.flatMap(piece => [headingOf(piece), piece.tag ?? '', ...piece.lines.map(({ text }) => text)])
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
  expect(wordsOf(html.replace(/<[^>]*>/g, ' '))).toEqual(wordsOf(shown.join(' ')))
  expect(wordsOf(markdown)).toEqual(wordsOf(shown.join(' ')))
})
