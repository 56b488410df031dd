import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanAddress, siteOf } from './address'

const SHEET = 'https://docs.google.com/spreadsheets/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEFG/edit'

describe.each([
  ['follows people', 'https://a.example/p?utm_source=SECRET&utm_campaign=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?fbclid=SECRET&id=7', 'https://a.example/p?id=7'],
  ['follows people', 'https://a.example/p?gclid=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?dclid=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?msclkid=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?mc_cid=SECRET&mc_eid=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?_hsenc=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?igsh=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?si=SECRET', 'https://a.example/p'],
  ['follows people', 'https://www.linkedin.com/feed/?trackingId=SECRET&rcm=SECRET', 'https://www.linkedin.com/feed/'],
  ['shares a document', 'https://a.example/p?usp=SECRET&ouid=SECRET&resourcekey=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?token=SECRET&page=2', 'https://a.example/p?page=2'],
  ['lets somebody in', 'https://a.example/p?TOKEN=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?access_token=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?id_token=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?X-Amz-Signature=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?X-Amz-Security-Token=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?sid=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?api_key=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?code=SECRET&state=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?otp=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?password=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?SAMLResponse=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?auth=SECRET;b=2', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p?next=https%3A%2F%2Fb.example%2F%3Ftoken%3DSECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/p#access_token=SECRET', 'https://a.example/p'],
  ['lets somebody in', 'https://a.example/reset/4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c', 'https://a.example/reset/%E2%80%A6'],
  ['lets somebody in', 'https://a.example/p?x=4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c', 'https://a.example/p'],
  ['names a person', 'https://a.example/p?q=nadia@example.org', 'https://a.example/p'],
  ['names a person', 'https://a.example/p?q=nadia%40example.org', 'https://a.example/p'],
  ['names a person', 'https://a.example/nadia@example.org/p', 'https://a.example/%E2%80%A6/p'],
  ['names a person', 'https://a.example/nadia%40example.org/p', 'https://a.example/%E2%80%A6/p'],
  ['names a person', 'https://a.example/p?email=SECRET', 'https://a.example/p'],
  ['names a person', 'https://a.example/p?phone=SECRET', 'https://a.example/p'],
  ['names a person', 'https://a.example/p?user_id=SECRET', 'https://a.example/p'],
  ['names a person', 'https://SECRET:SECRET@a.example/p', 'https://a.example/p'],
  ['names a person', 'https://SECRET@a.example/p', 'https://a.example/p'],
  ['is a place the browser keeps to itself', 'https://a.example/p#section', 'https://a.example/p'],
  ['shares a sheet', `${SHEET}?usp=SECRET&gid=12#gid=12`, `${SHEET}?gid=12#gid=12`],
  ["asks the browser's own page", 'chrome://settings/passwords?q=SECRET#SECRET', 'chrome://settings/passwords'],
])('what %s', (what, address, clean) => {
  test(`what ${what} is cut from ${address}`, () => {
    expect(cleanAddress(address)).toBe(clean)
    expect(cleanAddress(address)).not.toMatch(/SECRET|nadia|4f9a8b/)
  })
})

test.each([
  'https://a.example/how-to-read-a-pivot-table-2024-in-ten-minutes',
  'https://a.example/blog/2026/11/23/how-we-plan',
  'https://a.example/?q=pivot+table&lang=fr&page=2',
  'https://a.example/u/12345/p',
  'https://a.example/report.pdf#page=12',
  'https://a.example/sheet#gid=0',
  'https://a.example/sheet#range=B4',
  'https://a.example/sheet#gid=0&range=A1:B2',
  'https://xn--bcher-kva.example/stra%C3%9Fe',
  'http://127.0.0.1:8080/a?b=1',
  'https://[::1]/a',
  'edge://history/',
])('a page another person can open keeps its address: %s', address => {
  expect(cleanAddress(address)).toBe(address)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,SECRET',
  'blob:https://a.example/SECRET',
  'file:///home/nadia/a',
  'view-source:https://a.example/',
  'moz-extension://SECRET/a.html',
  'chrome-extension://SECRET/a.html',
  'ftp://a.example/a',
  'mailto:nadia@example.org',
  'https://',
  'hello',
  '',
])('what leads nobody to a page has no address: "%s"', address => {
  expect(cleanAddress(address)).toBeUndefined()
  expect(siteOf(address)).toBeUndefined()
})

test('a site with letters of its own language is written as the browser needs it', () => {
  expect(cleanAddress('https://bücher.example/straße')).toBe('https://xn--bcher-kva.example/stra%C3%9Fe')
})

test.each([
  'https://a.example/p?accessToken=SECRET',
  'https://a.example/p?authToken=SECRET',
  'https://a.example/p?userEmail=SECRET',
  'https://a.example/p?user[email]=SECRET',
  'https://a.example/p?login_hint=SECRET',
  'https://a.example/p?PHPSESSID=SECRET',
  'https://a.example/p?JSESSIONID=SECRET',
  'https://a.example/p;jsessionid=SECRET',
  'https://a.example/p?pwd=SECRET',
  'https://a.example/p?passwd=SECRET',
  'https://a.example/p?X-Amz-Credential=SECRET',
  'https://a.example/p?csrf=SECRET',
  'https://a.example/sheet#gid=0&token=SECRET',
  'https://a.example/reset/eyJhbGciOi.eyJzdWIiOi.SECRET',
  'https://a.example/p?invite=SECRET',
  'https://a.example/p?bearer=SECRET',
])('a secret does not survive in %s', address => {
  expect(cleanAddress(address)).not.toContain('SECRET')
})

test.each(['31a7aaa0a4aa5aada60a0ace0aabaaf2', '123e4567-e89b-42d3-a456-426614174000', '%2B33612345678'])(
  'a value that can only be a token or a number is cut: %s',
  value => {
    expect(cleanAddress(`https://a.example/p?x=${value}`)).toBe('https://a.example/p')
  },
)

test('the blank page is called as the browser calls it', () => {
  expect(cleanAddress('about:blank')).toBe('about:blank')
})

test('an address of a megabyte keeps its page and nothing behind it', () => {
  const megabyte = 'a1b2'.repeat(262_144)

  expect(cleanAddress(`https://a.example/p?x=${megabyte}`)).toBe('https://a.example/p')
  expect(cleanAddress(`https://a.example/p#${megabyte}`)).toBe('https://a.example/p')
  expect(cleanAddress(`https://a.example/${'word/'.repeat(200_000)}`)).toBe('https://a.example/')
})

test('cleaning twice changes nothing, and no address grows beyond its limit', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), address => {
      const clean = cleanAddress(address)

      expect(clean?.length ?? 0).toBeLessThanOrEqual(4_000)
      if (clean) expect(cleanAddress(clean)).toBe(clean)
    }),
    { seed: 20_261_123, numRuns: 500 },
  )
})

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

test('a token of any letters is cut, wherever it stands in the address', () => {
  const token = fc.shuffledSubarray([...LETTERS], { minLength: 30, maxLength: 40 }).map(letters => letters.join(''))
  fc.assert(
    fc.property(token, fc.constantFrom('x', 'token', 'page'), (secret, name) => {
      for (const address of [
        `https://a.example/p?${name}=${secret}`,
        `https://a.example/p/${secret}/q`,
        `https://a.example/p#${secret}`,
      ])
        expect(cleanAddress(address)).not.toContain(secret)
    }),
    { seed: 20_261_123, numRuns: 200 },
  )
})

test('a site is called as people say it', () => {
  expect(siteOf('https://docs.example.com:8080/budget?x=1')).toBe('docs.example.com')
  expect(siteOf('chrome://settings/')).toBeUndefined()
  expect(siteOf(undefined)).toBeUndefined()
})
