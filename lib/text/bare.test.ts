import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare, withoutNumbers } from './bare'

test.each([
  ['a no-break space and a thin one', 'net\u00a0revenue\u2009now', 'net revenue now'],
  ['a soft hyphen and zero-width characters', 'attri\u00adbu\u200btion\u200e', 'attribution'],
  ['an accent written apart', 'cafe\u0301', 'café'],
  ['a ligature and full-width letters', 'ﬁlter ＣＴＲ', 'filter ctr'],
  ['curly quotes, dashes and an ellipsis', '“it’s” – here…', '"it\'s" - here...'],
  ['capitals and lines', 'NET\n  Revenue', 'net revenue'],
])('%s make no difference', (_, text, same) => {
  expect(bare(text)).toBe(bare(same))
})

test('a longer beginning of a text never has a shorter bare form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      let before = 0
      for (let at = 0; at <= text.length; at++) {
        const { length } = bare(text.slice(0, at))
        // Half of a pair may count for more than the whole of it.
        if (!/[\ud800-\udbff]$/.test(text.slice(0, at))) {
          expect(length).toBeGreaterThanOrEqual(before)
          before = length
        }
      }
    }),
    { seed: 20_261_125 },
  )
})

test('a number is the same whatever it says', () => {
  expect(withoutNumbers('ctr 1.2 % of 1,204')).toBe(withoutNumbers('ctr 10.4 % of 7'))
})
