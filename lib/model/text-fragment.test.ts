import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HANDS_OFF } from '@/lib/apps/hands-off'
import { captureOf } from '@/tests/builders'
import type { Capture } from './capture'
import { addressWithWords } from './text-fragment'

type Quote = NonNullable<Capture['quote']>

const PAGE = 'https://shop.example/guide'
const SURE: Quote = { exact: 'filter view', before: 'Please use a ', after: ' of your own.', cut: false, once: true }
const linkOf = (quote: Partial<Quote> = {}, change: Partial<Capture> = {}) =>
  addressWithWords(captureOf({ address: PAGE, quote: { ...SURE, ...quote }, ...change }))

test.each<[string, Partial<Quote>, string]>([
  ['words that stand once', {}, 'filter%20view'],
  ['Arabic words', { exact: 'معدل النقر' }, '%D9%85%D8%B9%D8%AF%D9%84%20%D8%A7%D9%84%D9%86%D9%82%D8%B1'],
  ['signs that mean something in a link', { exact: 'A-B, C & D = 5 %' }, 'A%2DB%2C%20C%20%26%20D%20%3D%205%20%25'],
  ['signs that mails end a link at', { exact: "(it's) *so_so*!~." }, '%28it%27s%29%20%2Aso%5Fso%2A%21%7E%2E'],
  ['no-break and several spaces', { exact: '5\u00a0000   €' }, '5%20000%20%E2%82%AC'],
  ['words in quotation marks', { before: '“', after: '”, she said.' }, 'filter%20view'],
  ['words alone in their block', { before: 'Before\n', after: '\nAfter' }, 'filter%20view'],
  ['words alone on the page', { before: '', after: '' }, 'filter%20view'],
  ['three letters', { exact: 'CTR' }, 'CTR'],
])('the link carries %s', (_, quote, fragment) => {
  expect(linkOf(quote)).toBe(`${PAGE}#:~:text=${fragment}`)
})

test.each<[string, Partial<Quote>]>([
  ['that were cut', { cut: true }],
  ['over two lines', { exact: 'filter\nview' }],
  ['of two letters', { exact: 'ad' }],
  ['of more than 300 letters', { exact: 'so '.repeat(101).trim() }],
  ['that begin inside a word', { before: 'Please un', exact: 'filtered view' }],
  ['that end inside a word', { after: 'er of your own.' }],
  ['that end inside a number', { exact: 'costs 3', after: '.50 €' }],
  ['that end at an underscore', { exact: 'the user', after: '_name' }],
  ['that end at an apostrophe', { exact: 'they don', after: '’t' }],
  ['that end in half an emoji', { exact: 'well done \ud83c' }],
])('the link carries no words %s', (_, quote) => {
  expect(linkOf(quote)).toBe(PAGE)
})

test('words that were not seen to stand once are not in the link', () => {
  const { once: _, ...unsure } = SURE

  expect(addressWithWords(captureOf({ address: PAGE, quote: unsure }))).toBe(PAGE)
})

test.each<[string, Partial<Capture>]>([
  ['a tool we know', { app: 'Sheets' }],
  ['a page the browser had translated', { translated: true }],
])('words of %s are not in the link', (_, change) => {
  expect(linkOf({}, change)).toBe(PAGE)
})

test('with a thing in place of words, and without an address, there is nothing to add', () => {
  const { quote: _, ...thing } = captureOf({ address: PAGE })
  const { address: __, ...nowhere } = captureOf({ quote: SURE })

  expect(addressWithWords(thing)).toBe(PAGE)
  expect(addressWithWords(nowhere)).toBeUndefined()
})

test.each([
  'https://www.reddit.com/r/ads/comments/1/',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://x.com/shop/status/1',
  'https://mail.google.com/mail/',
  'https://www.google.com/amp/s/shop.example/guide',
  ...HANDS_OFF.map(site => `https://www.${site}/help/1`),
])('%s shows everybody something else, so its link carries no words', address => {
  expect(linkOf({}, { address })).toBe(address)
})

test.each([
  'https://shop.example/',
  'https://shop.example/users/%E2%80%A6/orders',
  'https://shop.example/#/a:~:text=b',
  'chrome://settings/',
  'about:blank',
  'no address at all',
])('%s is not the page the words stood on, so its link carries none', address => {
  expect(linkOf({}, { address })).toBe(address)
})

test.each([
  ['https://shop.example/guide?page=2', '#'],
  ['https://shop.example/guide#page=2', ''],
  ['https://shop.example/#/budget', ''],
  ['https://netflix.com.example/guide', '#'],
  ['https://www.google.com/analytics/guide', '#'],
])('what stands in the link %s stays', (address, sign) => {
  expect(linkOf({}, { address })).toBe(`${address}${sign}:~:text=filter%20view`)
})

test('whatever the words, a browser reads the same words out of the link', () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom(' ', '-', ',', '&', '%', '#', '\u00a0', 'É'), fc.string({ unit: 'grapheme' })),
  )
  fc.assert(
    fc.property(text, pieces => {
      const exact = pieces.join('')
      const [page, directive] = linkOf({ exact, before: '\n', after: '\n' })?.split('#:~:text=') ?? []

      expect(page).toBe(PAGE)
      if (directive === undefined) return
      expect(directive).toMatch(/^([a-zA-Z\d]|%[\dA-F]{2})+$/)
      expect(fold(decodeURIComponent(directive))).toBe(fold(exact))
    }),
    { numRuns: 1_000 },
  )
})

/** As browsers fold white space; what nobody sees is in no link. */
function fold(text: string): string {
  return text
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
