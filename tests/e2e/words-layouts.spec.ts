import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { MEANING, markedIn, marking, NOTHING, noticed } from './marking.ts'
import { pointAt } from './words-on-page.ts'

const HEBREW = 'תצוגת מסנן'
const ARABIC = 'الجدول المحوري'
const { at, open } = marking({ words: ['filter view', 'pivot table', HEBREW, ARABIC] })

test('on a feed without an end the marks follow, and only what is on the screen is drawn', async () => {
  const page = await open(at('feed.html'))
  await expect.poll(async () => (await seenAndMarked(page)).marked).toBeGreaterThan(0)

  for (let turn = 0; turn < 8; turn++) {
    const before = await page.evaluate(() => document.querySelector('main')?.lastElementChild?.textContent)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect
      .poll(() => page.evaluate(() => document.querySelector('main')?.lastElementChild?.textContent))
      .not.toBe(before)
    await expect
      .poll(async () => {
        const { seen, marked, stray } = await seenAndMarked(page)
        return seen > 0 && marked >= seen && stray === 0
      })
      .toBe(true)
    expect(await page.evaluate(() => CSS.highlights.get('dotted-line')?.size)).toBeLessThan(30)
  }

  expect((await noticed(page)).errors).toEqual([])
})

test('what a page leaves out of drawing is marked when it comes on the screen, and not before', async () => {
  const page = await open(at('folded.html'))
  await expect.poll(() => markedIn(page)).toEqual(['filter view'])
  expect(await noticed(page)).toEqual(NOTHING)

  await page.evaluate(() => document.querySelector('#far')?.scrollIntoView())

  await expect.poll(() => markedIn(page)).toEqual(['pivot table'])
  expect((await noticed(page)).records).toEqual([])
})

test('words from right to left and from top to bottom have their line and their card', async () => {
  const page = await open(at('directions.html'))
  await expect.poll(async () => (await markedIn(page)).sort()).toEqual(['filter view', 'pivot table', HEBREW, ARABIC])
  expect(await noticed(page)).toEqual(NOTHING)
  for (const id of ['hebrew', 'arabic', 'down']) expect(await isDrawn(page, `#${id}`), id).toBe(true)

  for (const words of [HEBREW, ARABIC, 'filter view']) {
    await page.mouse.move(5, 5)
    await pointAt(page, words)
    await expect.poll(() => shadowTexts(page)).toContain(words)
    expect(await shadowTexts(page)).toContain(MEANING)
    await page.keyboard.press('Escape')
  }
})

test('on paper there is no line, and on the screen there is one afterwards', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toHaveLength(3)

  await page.emulateMedia({ media: 'print' })
  expect(await isDrawn(page, '#first')).toBe(false)
  await page.emulateMedia({ media: null })
  await page.mouse.move(5, 5)
  await page.mouse.move(60, 120)

  await expect.poll(() => markedIn(page)).toHaveLength(3)
  expect(await isDrawn(page, '#first')).toBe(true)
})

/** How many words of posts are wholly on the screen, how many of these are marked, and what is drawn of posts that are gone. */
const seenAndMarked = (page: Page) =>
  page.evaluate(() => {
    const lines = [...(CSS.highlights.get('dotted-line') ?? [])]
    const isSeen = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    }
    const seen = [...document.querySelectorAll('p')].filter(
      it => /filter view|pivot table/.test(it.textContent) && isSeen(it),
    )
    return {
      seen: seen.length,
      marked: seen.filter(it => lines.some(line => it.contains(line.startContainer))).length,
      stray: lines.filter(line => !line.startContainer.isConnected).length,
    }
  })

/** Whether lines make a difference on the screen here; afterwards there are none until the page is looked at again. */
async function isDrawn(page: Page, selector: string): Promise<boolean> {
  const place = page.locator(selector)
  const marked = await place.screenshot()
  const kept = await page.evaluateHandle(() => [...CSS.highlights])
  await page.evaluate(() => CSS.highlights.clear())
  const bare = await place.screenshot()
  await kept.evaluate(entries => {
    for (const [name, highlight] of entries) CSS.highlights.set(name, highlight)
  })
  return !marked.equals(bare)
}
