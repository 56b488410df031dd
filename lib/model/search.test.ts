import { expect, test } from 'vitest'
import { finder, searchable } from './search'

const text = searchable('Où est le « Résumé » ?', undefined, '', 'Pivot-Table', 'Budget 2027')

test.each([
  ['a word', 'pivot'],
  ['a beginning', 'bud'],
  ['words in any order', 'budget résumé'],
  ['capitals', 'BUDGET'],
  ['words without their accents', 'resume ou'],
  ['accents written apart', 're\u0301sume\u0301'],
  ['another dash', 'pivot\u2010table'],
  ['nothing yet', '   '],
])('a text is found by %s', (_, typed) => {
  expect(finder(typed)(text)).toBe(true)
})

test.each([
  ['a word that is not there', 'chart'],
  ['a word that is there beside one that is not', 'budget chart'],
])('a text is not found by %s', (_, typed) => {
  expect(finder(typed)(text)).toBe(false)
})
