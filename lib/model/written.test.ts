import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf } from '@/tests/builders'
import { Entry } from './glossary'
import { isMarkable } from './markable'
import { fitTogether, tidied, together } from './written'

test('a word is kept in one line, without the parts that are empty, and each form once', () => {
  const kept = tidied({
    term: '  filter\nview ',
    meaning: ' Your own glasses. ',
    from: ' Nadia ',
    forms: ['FV', ' FV', 'filter view', ''],
    comparison: '  ',
    steps: ['', ' Open Data '],
    link: 'javascript:alert(1)',
    tools: [],
    pair: undefined,
  })

  expect(kept).toEqual({
    term: 'filter view',
    meaning: 'Your own glasses.',
    from: 'Nadia',
    forms: ['FV'],
    steps: ['Open Data'],
  })
})

test('only an address that a browser opens as a page is kept as a link', () => {
  const linkOf = (link: string) => tidied({ term: 'a', meaning: 'b', from: '', link }).link

  expect(linkOf(' https://loom.example/1 ')).toBe('https://loom.example/1')
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'loom.example', 'https://a b', 'https://'])
    expect(linkOf(link), link).toBeUndefined()
})

test('whatever is typed, what is kept of it is an entry that opens again', () => {
  const text = fc.string({ maxLength: 300, unit: 'grapheme' })
  const written = fc.record({
    term: text,
    meaning: text,
    from: text,
    forms: fc.array(text, { maxLength: 30 }),
    comparison: text,
    plain: text,
    steps: fc.array(text, { maxLength: 60 }),
    link: fc.oneof(text, fc.webUrl()),
    tools: fc.array(text, { maxLength: 30 }),
  })
  fc.assert(
    fc.property(written, typed => {
      const kept = { ...entryOf('x'), ...tidied(typed) }
      const { success } = Entry.safeParse({ ...kept, term: kept.term || 'x', meaning: kept.meaning || 'x' })
      expect(success).toBe(true)
    }),
    { seed: 20_261_129, numRuns: 200 },
  )
})

test('two entries put together say all that either of them said', () => {
  const one = entryOf('LOD', { meaning: 'Which rows.', forms: ['lod'], link: 'https://a.example/', tools: ['Tableau'] })
  const other = entryOf('level of detail', {
    meaning: 'How fine a total is.',
    from: 'Yanis',
    comparison: 'A ruler.',
    steps: ['Look at the axis'],
    link: 'https://b.example/',
    tools: ['Tableau', 'Power BI'],
  })

  const both = together(one, other)

  expect(both.term).toBe('LOD')
  for (const part of ['Which rows.', 'How fine a total is.', 'https://b.example/']) expect(both.meaning).toContain(part)
  expect(both).toMatchObject({
    from: 'Nadia, Yanis',
    forms: ['lod', 'level of detail'],
    comparison: 'A ruler.',
    steps: ['Look at the axis'],
    link: 'https://a.example/',
    tools: ['Tableau', 'Power BI'],
  })
  expect(fitTogether(one, other)).toBe(true)
  expect(fitTogether(one, entryOf('b', { meaning: 'x'.repeat(7_999) }))).toBe(false)
})

test('a single letter and mere signs are not underlined on pages; words, signs with a letter and emoji are', () => {
  for (const term of ['a', 'K', 'é.', '7', '…', '?!', '()', '--', ' ']) expect(isMarkable(term), term).toBe(false)
  for (const term of ['KPI', 'C#', 'C++', '.*', 'R&D', '税', '🚀', '<b>x</b>', 'x'.repeat(100), 'IA'])
    expect(isMarkable(term), term).toBe(term !== '.*')
})
