import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line, Piece } from '@/lib/model/leaving'
import { en } from '@/locales/en'
import { privateIn, withHidden } from './hide'
import { asHtml, asMarkdown } from './markup'

const pieceOf = (heading: string, ...lines: Line[]): Piece => ({ level: 2, heading, lines })
const text = (words: string): Line => ({ kind: 'text', text: words })
const link = (address: string): Line => ({ kind: 'link', text: address })

test('what may be private is hidden wherever it stands, and says of what kind it was', () => {
  const piece = pieceOf('1. Who is nadia@example.com? (5 minutes)', text('She owes me 20 €. nadia@example.com!'))

  const hidden = withHidden(piece, privateIn(piece, [], 'FR'), en)

  expect(hidden.heading).toBe('1. Who is [mail address]? (5 minutes)')
  expect(hidden.lines).toEqual([text('She owes me [amount]. [mail address]!')])
})

test('a word hidden by hand is hidden however large its letters are, and only where it stands', () => {
  const piece = pieceOf('1. Martin’s view', text('made by MARTIN'))

  expect(withHidden(piece, privateIn(piece, ['martin', 'Berger'], 'FR'), en)).toEqual(
    pieceOf('1. [hidden]’s view', text('made by [hidden]')),
  )
  expect(privateIn(piece, ['martin', 'Berger'], 'FR')).toHaveLength(1)
})

test('a word hidden by hand leaves nothing of a mail address that holds it', () => {
  const piece = pieceOf('1. Ask martin@example.com')

  expect(withHidden(piece, privateIn(piece, ['martin'], 'FR'), en).heading).toBe('1. Ask [mail address]')
})

test('what is shown again stands there again', () => {
  const piece = pieceOf('1. 20 € or 30 €?')
  const [first] = privateIn(piece, [], 'FR')

  expect(withHidden(piece, first ? [first] : [], en).heading).toBe('1. [amount] or 30 €?')
  expect(withHidden(piece, [], en)).toBe(piece)
})

test('a link does not tell what is hidden: it gives up its words, and then all but its site', () => {
  const words = pieceOf('1. Martin', link('https://shop.example/guide#:~:text=made%20by%20Martin'))
  const inPath = pieceOf('1. Martin', link('https://shop.example/people/martin#:~:text=hello'))
  const neither = pieceOf('1. Martin', link('https://shop.example/guide#:~:text=hello'))
  const hide = (piece: Piece) => withHidden(piece, privateIn(piece, ['Martin'], 'FR'), en).lines[0]

  expect(hide(words)).toEqual(link('https://shop.example/guide'))
  expect(hide(inPath)).toEqual(text('shop.example'))
  expect(hide(neither)).toEqual(link('https://shop.example/guide#:~:text=hello'))
})

test('nothing hidden is in anything that leaves, whatever the words around it', () => {
  const secret = fc.constantFrom(
    'nadia@example.com',
    'FR14 2004 1010 0505 0001 3M02 606',
    '06 12 34 56 78',
    '4 711,20 €',
  )
  fc.assert(
    fc.property(secret, fc.lorem(), fc.lorem(), (part, before, behind) => {
      const piece = pieceOf(`${before} ${part}`, text(`${part} ${behind}`), {
        kind: 'quote',
        text: `${before} ${part} ${behind}`,
      })
      const leaves = [withHidden(piece, privateIn(piece, [], 'FR'), en)]

      expect(asMarkdown(leaves)).not.toContain(part)
      expect(asHtml(leaves)).not.toContain(part)
    }),
    { seed: 20_261_127, numRuns: 200 },
  )
})

test('a word hidden by hand is not told by a link either, though it stands nowhere else', () => {
  const piece = pieceOf('1. Who made this?', link('https://shop.example/guide#:~:text=made%20by%20Martin'))

  expect(withHidden(piece, privateIn(piece, ['martin'], 'FR'), en).lines).toEqual([link('https://shop.example/guide')])
})

test('what is hidden by hand is not proposed a second time', () => {
  expect(privateIn(pieceOf('1. Why 20 €?'), ['20 €'], 'FR')).toEqual([{ kind: 'word', text: '20 €' }])
})

test('a name the page marks is hidden in full and in part, and nowhere inside another word', () => {
  const piece = pieceOf('1. Why did Claire ask?', text('CLAIRE BERGER says so clairement.'), text('Will it? It will.'))
  const names = ['Claire Berger', 'Will Martin', 'Nadia']

  const parts = privateIn(piece, [], 'FR', names)

  expect(parts).toEqual([
    { kind: 'name', text: 'Claire Berger' },
    { kind: 'name', text: 'Will Martin' },
  ])
  expect(withHidden(piece, parts, en)).toEqual(
    pieceOf('1. Why did [name] ask?', text('[name] says so clairement.'), text('[name] it? It will.')),
  )
})

test('a mail address stays one thing, though a name is in it, and a link does not tell a name', () => {
  const mail = pieceOf('1. Ask claire.berger@example.com')
  const page = pieceOf('1. Claire', link('https://shop.example/claire-berger#:~:text=hello'))
  const hide = (piece: Piece) => withHidden(piece, privateIn(piece, [], 'FR', ['Claire Berger']), en)

  expect(hide(mail).heading).toBe('1. Ask [mail address]')
  expect(privateIn(mail, [], 'FR', ['Claire Berger'])).toHaveLength(1)
  expect(hide(page).lines).toEqual([text('shop.example')])
})
