import { expect, test } from 'vitest'
import type { Column } from './word-row'
import { wordOfRow } from './word-row'

const word = (cells: Partial<Record<Column, string>>) => wordOfRow({ line: 1, cells })

test('a line with a word and its meaning makes a word, with all that stands beside', () => {
  expect(
    word({
      term: 'CTR',
      meaning: 'Of those who saw it, how many pressed.',
      comparison: 'Looking into a window and coming in.',
      plain: 'click-through rate',
      forms: 'click-through rate | taux de clic',
      steps: '1. Open the report\n2. Look at CTR',
      link: 'https://help.example/ctr',
      tools: 'Ads Manager; Looker Studio',
      from: 'Nadia',
      at: '2026-03-13',
    }),
  ).toEqual({
    term: 'CTR',
    meaning: 'Of those who saw it, how many pressed.',
    comparison: 'Looking into a window and coming in.',
    plain: 'click-through rate',
    forms: ['click-through rate', 'taux de clic'],
    steps: ['Open the report', 'Look at CTR'],
    link: 'https://help.example/ctr',
    tools: ['Ads Manager', 'Looker Studio'],
    from: 'Nadia',
    at: Date.UTC(2026, 2, 13),
  })
})

test('a line that makes no word says why, and nothing is cut without a word', () => {
  expect(word({ meaning: 'm' })).toBe('no-term')
  expect(word({ term: 'a', meaning: '  ' })).toBe('no-meaning')
  expect(word({ term: 'word '.repeat(500), meaning: 'm' })).toBe('long-term')
  expect(word({ term: 'a', meaning: 'x'.repeat(8_001) })).toBe('long-text')
  expect(word({ term: 'a', meaning: 'm', steps: 'x\n'.repeat(60) })).toBe('long-text')
  expect(word({ term: 'a', meaning: 'm', link: 'javascript:alert(1)' })).toBe('bad-link')
})

test('one letter, 500 words of meaning, signs, emoji, a regular expression and HTML are words like others', () => {
  for (const term of ['R', '…', '🚀', '(a+)+$', '<img src=x onerror=alert(1)>', '=1+1'])
    expect(word({ term, meaning: 'word '.repeat(500) })).toMatchObject({ term })
})

test('a word that only a dictionary explains has that as its meaning, once', () => {
  expect(word({ term: 'a', plain: 'In a dictionary.' })).toEqual({ term: 'a', meaning: 'In a dictionary.', from: '' })
})
