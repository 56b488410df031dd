import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressKeeping, cleanAddress, keptOf, offeredParameters, sayOffer, siteOf } from './address'

const SLIDES = 'https://docs.google.com/presentation/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEFG/edit'

describe.each([
  ['follows people', 'https://a.example/p?utm_source=SECRET&utm_campaign=SECRET', 'https://a.example/p'],
  ['follows people', 'https://a.example/p?fbclid=SECRET&page=7', 'https://a.example/p?page=7'],
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
  ['shares a document', `${SLIDES}?usp=SECRET&slide=id.p3#slide=id.p3`, `${SLIDES}?slide=id.p3#slide=id.p3`],
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
  'https://a.example/email-marketing/2026/the-token-economy-3',
  'https://a.example/?lang=fr&page=2',
  'https://a.example/u/settings/p',
  'https://a.example/report.pdf#page=12',
  'https://a.example/sheet#gid=0',
  'https://a.example/sheet#range=B4',
  'https://a.example/sheet#gid=0&range=A1:B2',
  'https://a.example/handbook?chapter=3&section=closing-the-month&view=print',
  'https://a.example/list?sort=createdAt&order=DESC&tab=done&paged=4',
  'https://a.example/app#/budget/2027',
  'https://a.example/app#!/budget/2027',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s',
  'https://youtu.be/dQw4w9WgXcQ?t=90',
  'https://sheets.example/edit#gid=1234567890&range=$A$1:C12',
  'https://docs.google.com/presentation/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789/edit#slide=id.p3',
  'https://drive.google.com/file/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789/view',
  'https://prod.online.tableau.com/#/site/sales/views/Budget/Overview',
  'https://a.example/r%C3%A9union/%E3%83%94%E3%83%9C%E3%83%83%E3%83%88',
  'https://xn--bcher-kva.example/stra%C3%9Fe',
  'http://127.0.0.1:8080/a?p=1',
  'https://[::1]/a',
  'https://[2001:db8::1]:8443/a?page=2',
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
  'https://a.example/p?UTM_SOURCE=SECRET',
  'https://a.example/p?utm_source[]=SECRET',
  'https://a.example/p?token[]=SECRET&token[]=SECRET',
  'https://a.example/p?token[a]=SECRET&TOKEN=SECRET&Token=SECRET',
  'https://a.example/p?%74oken=SECRET',
  'https://a.example/p?%2574oken=SECRET',
  'https://a.example/p?\uff54oken=SECRET',
  'https://a.example/p?XMLToken=SECRET',
  'https://a.example/p?mytoken2=SECRET',
  'https://a.example/p?ASPSESSIONIDAB=SECRET',
  'https://a.example/p?resourceKey=SECRET',
  'https://a.example/p?e-mail=SECRET',
  'https://a.example/p?uid=SECRET&puid=SECRET&userID=SECRET&memberNo=SECRET',
  'https://a.example/p?customer[id]=SECRET&contact_id=SECRET',
  'https://a.example/p?page=SECRET/SECRET&page=a%40SECRET.example',
  'https://a.example/p?x=SECRET%2540a.example',
  'https://a.example/p?next=/reset?token=SECRET',
  'https://a.example/p?SECRET@a.example',
  'https://a.example/p?SECRET@a.example=1',
  'https://a.example/p?=SECRET',
  'https://a.example/p?b=2;token=SECRET',
  'https://a.example/token=SECRET/p',
  'https://a.example/p%3Bjsessionid=SECRET',
  'https://a.example/p;a=1;jsessionid=SECRET/q;b=SECRET',
  'https://a.example/SECRET%2540a.example/p',
  'https://a.example/SECRET%ff%40a.example/p',
  'https://a.example/users/SECRET/edit',
  'https://a.example/u/SECRET',
  'https://a.example/People/SECRET',
  'https://a.example/@SECRET/p',
  'https://a.example/~SECRET/p',
  'https://a.example/reset/SECRET12',
  'https://a.example/invite/SECRET12',
  'https://a.example/reset-password/SECRET12',
  'https://a.example/accessToken/SECRET12',
  'https://www.linkedin.com/in/SECRET/',
  'https://a.example/app#/users/SECRET',
  'https://a.example/app#/budget?token=SECRET',
  'https://a.example/app#/budget#SECRET',
  'https://a.example/app#!/@SECRET',
  'https://a.example/app#inbox/SECRET',
  'https://a.example/p#:~:text=SECRET',
  'https://a.example/p#page=2&x=SECRET',
  'https://docs.google.com/document/d/SECRET@a.example/edit',
  'https://prod.online.tableau.com/views/Budget/Overview?:iid=SECRET&:tabs=SECRET',
  'https://prod.online.tableau.com/#/views/Budget/Overview?:iid=SECRET',
  `https://a.example/p?tab=${'SECRET'.repeat(40)}`,
])('a secret does not survive in %s', address => {
  expect(cleanAddress(address)).not.toContain('SECRET')
})

test.each([
  '31a7aaa0a4aa5aada60a0ace0aabaaf2',
  '123e4567-e89b-42d3-a456-426614174000',
  '4f9a8b7c6d5e4f3a',
  '%2B33612345678',
  '+33612345678',
  '0612345678',
  '06%2012%2034%2056%2078',
  '(415)%20555-2671',
  '4111 1111 1111 1111',
  'FR7630006000011234567890189',
  '1795430400000',
])('a value that can only be a token or the number of a person is cut for good: %s', value => {
  for (const address of [`https://a.example/p?page=${value}`, `https://a.example/p?x=a&x=${value}`]) {
    expect(cleanAddress(address, undefined, ['page', 'x'])).toMatch(/^https:\/\/a\.example\/p(\?x=a)?$/)
    expect(JSON.stringify(offeredParameters(address))).not.toMatch(/\d/)
  }
  expect(cleanAddress(`https://a.example/${value.replace('+', '%2B')}/p`)).toBe('https://a.example/%E2%80%A6/p')
})

test('what nobody knows is left out and offered, with what the person searched for', () => {
  const address = 'https://a.example/p?utm_source=x&token=t&report=42&q=pivot+table&page=2&print&ids[]=1&ids[]=2#f'

  expect(cleanAddress(address)).toBe('https://a.example/p?page=2')
  expect(offeredParameters(address).map(sayOffer)).toEqual(['report = 42', 'q = pivot table', 'print', 'ids[] = 1, 2'])
  expect(cleanAddress(address, undefined, ['report', 'token', 'ids[]'])).toBe(
    'https://a.example/p?report=42&page=2&ids[]=1&ids[]=2',
  )
})

test('parts that were left out can be put back one by one, and taken out again', () => {
  const address = 'https://a.example/p?token=t&report=42&q=pivot+table&page=2&print&ids[]=1&ids[]=2#gid=3'
  const offers = offeredParameters(address)
  const clean = cleanAddress(address) ?? ''

  const both = addressKeeping(clean, offers, ['q', 'ids[]', 'token'])

  expect(both).toBe('https://a.example/p?page=2&q=pivot+table&ids%5B%5D=1&ids%5B%5D=2#gid=3')
  expect(keptOf(both, offers)).toEqual(['q', 'ids[]'])
  expect(addressKeeping(both ?? '', offers, [])).toBe(clean)
  expect(keptOf(clean, offers)).toEqual([])
})

test('at most eight parts are offered, each on one short line', () => {
  const many = Array.from({ length: 20 }, (_, n) => `part${n}=${'word%20'.repeat(20)}`).join('&')

  const said = offeredParameters(`https://a.example/p?${many}`).map(sayOffer)

  expect(said).toHaveLength(8)
  expect(said[0]).toBe(`part0 = ${'word '.repeat(12)}…`)
  expect(sayOffer({ name: 'x', values: ['a\u202eb\u0000c'] })).toBe('x = abc')
})

test('nothing is offered where there is no address, or nothing was left out', () => {
  for (const address of ['', 'hello', 'chrome://history/?q=tax', 'file:///a?b=1', 'https://a.example/p?page=2'])
    expect(offeredParameters(address)).toEqual([])
})

test('a part that would climb up the path once it is cleaned stays where it is', () => {
  expect(cleanAddress('https://a.example/user/1/..;a/p')).toBe('https://a.example/user/%E2%80%A6/%E2%80%A6/p')
})

test('a Google address does not tell which of the person’s accounts it was', () => {
  expect(cleanAddress(SLIDES.replace('/d/', '/u/1/d/'))).toBe(SLIDES)
})

test('the blank page is called as the browser calls it', () => {
  expect(cleanAddress('about:blank')).toBe('about:blank')
})

test('an address of a megabyte keeps its page and nothing behind it', () => {
  const megabyte = 'a1b2'.repeat(262_144)

  expect(cleanAddress(`https://a.example/p?x=${megabyte}`)).toBe('https://a.example/p')
  expect(cleanAddress(`https://a.example/p#${megabyte}`)).toBe('https://a.example/p')
  expect(cleanAddress(`https://a.example/${'word/'.repeat(200_000)}`)).toBe('https://a.example/')
  expect(cleanAddress(`https://a.example/${'a'.repeat(99_000)}`)).toBe('https://a.example/%E2%80%A6')
  expect(cleanAddress(`https://a.example/p?${'x=1&'.repeat(24_000)}`)).toBe('https://a.example/p')
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

const NAMES = 'token Session[id] utm_campaign gclid userId e-mail code resourcekey :iid phone member_no share'.split(
  ' ',
)

test('whatever else an address holds, nothing of a part that is cut for good comes out of it', () => {
  const secret = fc.stringMatching(/^[a-z]{6}$/).map(letters => `zq${letters}`)
  const part = fc
    .tuple(fc.constantFrom(...NAMES), secret)
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
  const other = fc.stringMatching(/^(page|tab|x|report)=[a-y\d%+]{0,8}$/)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), fc.array(other), (parts, others) => {
      const query = others.flatMap((each, place) => [each, parts[place % parts.length]]).concat(parts)
      const address = `https://a.example/p?${query.join('&')}#${parts.join('&')}`

      const kept = [...NAMES, 'x', 'report']
      for (const out of [cleanAddress(address, undefined, kept), ...offeredParameters(address).map(sayOffer)])
        expect(out).not.toContain('zq')
    }),
    { seed: 20_261_123, numRuns: 500 },
  )
})

test('no text makes it fail, and cleaning what was cleaned changes nothing, whatever is kept', () => {
  const pieces = [
    'https://',
    'a.example',
    '/',
    '..',
    ';',
    '?',
    '&',
    '=',
    '#',
    '!',
    '%',
    '%25',
    '%40',
    '@',
    '…',
    '[',
    'u',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map(all => `https://a.example/${all.join('')}`),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  )
  fc.assert(
    fc.property(text, address => {
      const offers = offeredParameters(address)
      const kept = offers.map(({ name }) => name)
      for (const names of [[], kept]) {
        const clean = cleanAddress(address, undefined, names)
        if (clean !== undefined) expect(cleanAddress(clean, undefined, names)).toBe(clean)
      }
      const clean = cleanAddress(address)
      if (clean) expect(addressKeeping(addressKeeping(clean, offers, kept) ?? '', offers, [])).toBe(clean)
    }),
    { seed: 20_261_123, numRuns: 2_000 },
  )
})

test('a site is called as people say it', () => {
  expect(siteOf('https://docs.example.com:8080/budget?x=1')).toBe('docs.example.com')
  expect(siteOf('chrome://settings/')).toBeUndefined()
  expect(siteOf(undefined)).toBeUndefined()
})
