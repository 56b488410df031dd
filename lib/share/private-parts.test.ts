import fc from 'fast-check'
import { expect, test } from 'vitest'
import { privateParts } from './private-parts'

test.each([
  ['a mail address', 'Write to nadia.martin@example.com now', 'mail', 'nadia.martin@example.com'],
  ['a plus address', 'nadia+sales@mail.example.co.uk.', 'mail', 'nadia+sales@mail.example.co.uk'],
  ['a mail address with an accent', 'josé@exämple.fr', 'mail', 'josé@exämple.fr'],
  ['a French telephone number', 'Appelez le 06 12 34 56 78 demain', 'phone', '06 12 34 56 78'],
  ['an international number', 'Call +44 20 7946 0958', 'phone', '+44 20 7946 0958'],
  ['an IBAN in groups', 'IBAN FR14 2004 1010 0505 0001 3M02 606', 'iban', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['an IBAN in one', 'DE89370400440532013000', 'iban', 'DE89370400440532013000'],
  ['a card number', 'Card 4111 1111 1111 1111 ok', 'card', '4111 1111 1111 1111'],
  ['euros behind', 'Budget: 12 500 €', 'amount', '12 500 €'],
  ['euros with a comma', 'soit 1 234,50 EUR par mois', 'amount', '1 234,50 EUR'],
  ['dollars in front', 'spent $1,299.99 today', 'amount', '$1,299.99'],
  ['thousands of euros', 'environ 45 k€', 'amount', '45 k€'],
  ['francs in front', 'CHF 3’400', 'amount', 'CHF 3’400'],
  ['an order’s number', 'Order 2044459921 is late', 'number', '2044459921'],
  [
    'a web token',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123',
    'token',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123',
  ],
  ['a key', 'key sk-live_4f9aQz81LmPq', 'token', 'sk-live_4f9aQz81LmPq'],
  ['long random letters', 'id 1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789', 'token', '1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789'],
])('%s is proposed', (_, text, kind, part) => {
  expect(privateParts(text, 'FR')).toEqual([{ kind, text: part }])
})

test.each([
  ['a formula', '=SUM(B2:B6) gives 581'],
  ['a year and a share', 'Budget 2026 grew by 12.5 %'],
  ['a count', '1 234 impressions in 7 days'],
  ['a time', 'Thursday at 10:30, 45 minutes'],
  ['words with dashes', 'how-to-read-a-pivot-table-in-2024-for-beginners'],
  ['a version', 'Chrome 140.0.7339.80'],
  ['a card number whose check digit is wrong', 'pages 4111-1112'],
  ['a handle', '@nadia wrote'],
])('%s is not', (_, text) => {
  expect(privateParts(text, 'FR')).toEqual([])
})

test.each([
  ['iban', 'FR14 2004 1010 0505 0001 3M02 607'],
  ['card', '4111 1111 1111 1112'],
  ['card', '0000 0000 0000 0000'],
])('a number whose check digits are wrong is no %s', (kind, text) => {
  expect(privateParts(text, 'FR').map(part => part.kind)).not.toContain(kind)
})

test('what is a mail address is nothing else besides', () => {
  const text = 'call.0612345678@example.com'

  expect(privateParts(text, 'FR')).toEqual([{ kind: 'mail', text }])
})

test('what stands several times is one proposal, and several kinds come in their order', () => {
  const text = 'a@b.example paid 20 € to a@b.example'

  expect(privateParts(text, undefined)).toEqual([
    { kind: 'mail', text: 'a@b.example' },
    { kind: 'amount', text: '20 €' },
  ])
})

test('whatever the text, each proposal is a piece of it, and none is empty', () => {
  const piece = fc.oneof(
    fc.constantFrom('nadia@example.com', '06 12 34 56 78', '12 €', '2044459921', ' ', '@', '.', '+', '€', '-'),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = pieces.join('')
      for (const part of privateParts(text, 'FR')) {
        expect(part.text).not.toBe('')
        expect(text).toContain(part.text)
      }
    }),
    { seed: 20_261_127, numRuns: 300 },
  )
})
