import type { Frame, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { MEANING, markedIn, marking, NOTHING, noticed } from './marking.ts'
import { pointAt } from './words-on-page.ts'

const { at, open } = marking()
const ROOTS = ['filter view', 'filter view', 'pivot table', 'filter view', 'pivot tables']
const PLAIN = ['filter view', 'pivot table', 'filter view']

test('nothing of the page is changed and nothing in it moves when its words are marked', async () => {
  const page = await open(at('plain.html'))

  await expect.poll(() => markedIn(page)).toEqual(PLAIN)

  expect(await noticed(page)).toEqual(NOTHING)
})

test('under the strictest policy words are marked and the card shows, and nothing is refused', async () => {
  const page = await open(at('plain.html', 'strict'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)

  await pointAt(page, 'filter view')
  await expect.poll(() => shadowTexts(page)).toContain(MEANING)
  await expect(page.locator('html > div[popover]')).toHaveCSS('width', '400px')
  await page.keyboard.press('Escape')

  await expect(page.locator('html > div[popover]')).toHaveCount(0)
  expect((await noticed(page)).errors).toEqual([])
})

test('a page that clears the registry for its own lines gets ours back', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)

  await ownSearch(page)
  await page.locator('#search').pressSequentially('x')

  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  expect(await page.evaluate(() => CSS.highlights.get('search-result')?.size)).toBe(1)
})

test('a page that empties every entry of the registry gets our lines back', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)

  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear()
  })
  await page.mouse.move(5, 5)
  await page.mouse.move(40, 120)

  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
})

for (const policy of [undefined, 'strict'] as const)
  test(`words in open, closed and nested shadow roots are marked${policy ? ' under the strictest policy' : ''}`, async () => {
    const page = await open(at('roots.html', policy))
    await expect.poll(() => markedIn(page)).toEqual(ROOTS)

    await page.evaluate(() => (globalThis as unknown as Roots).sayInClosed('Added later: filter view.'))

    await expect.poll(() => markedIn(page)).toHaveLength(ROOTS.length + 1)
    expect(await noticed(page)).toMatchObject({ records: [], errors: [] })
  })

test('words in an element whose class came late are marked', async () => {
  const page = await open(at('roots.html'))
  await expect.poll(() => markedIn(page)).toHaveLength(ROOTS.length)

  await page.evaluate(() => (globalThis as unknown as Roots).definePart())
  await page.mouse.move(5, 5)
  await page.mouse.move(40, 120)

  await expect.poll(() => markedIn(page)).toContain('filter views')
})

test('frames of the same site are marked, small and hidden ones are left alone', async () => {
  const page = await open(at('frames.html'))

  await expect.poll(() => markedIn(frame(page, 'beside'))).toEqual(['filter view'])
  await expect.poll(() => markedIn(frame(page, 'written'))).toEqual(['pivot table'])

  for (const name of ['small', 'hidden', 'invisible', 'clear'])
    expect(await registered(frame(page, name)), name).toEqual([])
  expect(await noticed(page)).toEqual(NOTHING)
  expect(await noticed(frame(page, 'beside'))).toEqual(NOTHING)
})

test('a hidden frame is marked as soon as the page shows it', async () => {
  const page = await open(at('frames.html'))
  await expect.poll(() => markedIn(frame(page, 'written'))).toEqual(['pivot table'])

  await page.evaluate(() => document.querySelector('[name=hidden]')?.removeAttribute('style'))

  await expect.poll(() => markedIn(frame(page, 'hidden'))).toEqual(['filter view'])
})

type Roots = { sayInClosed(words: string): void; definePart(): void }

const registered = (place: Frame) => place.evaluate(() => [...CSS.highlights.keys()])

function frame(page: Page, name: string): Frame {
  const found = page.frame({ name })
  if (!found) throw new Error(`There is no frame “${name}”`)
  return found
}

/** Gives the page a search of its own, which clears the registry at each key and marks what it found. */
const ownSearch = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('#search')?.addEventListener('input', () => {
      CSS.highlights.clear()
      const text = document.querySelector('h1')?.firstChild as Text
      const found = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 7 })
      CSS.highlights.set('search-result', new Highlight(found))
    }),
  )
