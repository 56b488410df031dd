import type { Page } from '@playwright/test'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { expect, test } from './fixtures.ts'
import {
  askAbout,
  FOUND,
  markedAmong,
  markedBox,
  markedLook,
  markedWords,
  NOT_FOUND,
  oneMore,
  outlineOn,
  readOut,
  STILL_LOOKING,
  selectAlike,
  showMe,
} from './shown-on-page.ts'
import { selectWords } from './words-on-page.ts'

/** Selects words inside a shadow root or a frame. */
const selectIn = (page: Page, selector: string, kind: 'shadow' | 'frame') =>
  page.evaluate(
    ([where, inside]) => {
      const host = document.querySelector(where) as HTMLIFrameElement
      const text = (inside === 'frame' ? host.contentDocument?.body : host.shadowRoot)?.querySelector('p')?.firstChild
      if (!text) throw new Error('There is no text')
      const selection = (inside === 'frame' ? host.contentWindow : window)?.getSelection()
      host.contentWindow?.focus()
      selection?.setBaseAndExtent(text, 0, text, String(text.nodeValue).length - 1)
    },
    [selector, kind] as const,
  )

/** What the browser's window shows of the page, without the bar that stays. */
async function expectInView(page: Page, box: { y: number; height: number } | undefined) {
  const height = await page.evaluate(() => innerHeight)
  expect(box?.y).toBeGreaterThan(90)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height)
}

test.describe('on the page it was asked on', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site}/find/show/report.html`)
  })

  test('words are marked where they stand, scrolled to and read out, and the panel says so', async ({
    page,
    clickAction,
    realPanel,
  }) => {
    await selectWords(page, 'churn rate')
    const panel = await askAbout(page, { clickAction, realPanel })

    await showMe(panel)

    await expect(panel.getByRole('status').getByText(FOUND)).toBeVisible()
    await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
    expect(await markedLook(page, '#churn')).toEqual({
      textDecorationStyle: 'solid',
      backgroundColor: 'rgb(211, 218, 255)',
    })
    await expectInView(page, await markedBox(page))
    await expect.poll(() => readOut(page)).toEqual([FOUND])
    expect(await outlineOn(page)).toBeUndefined()
  })

  test('words in a part that scrolls by itself are scrolled to', async ({ page, clickAction, realPanel }) => {
    await selectWords(page, 'retention curve')
    const panel = await askAbout(page, { clickAction, realPanel })
    await page.evaluate(() => document.querySelector('.window')?.scrollTo(0, 0))

    await showMe(panel)

    await expect.poll(() => markedWords(page)).toEqual(['retention curve'])
    await expectInView(page, await markedBox(page))
    const [words, part] = [await markedBox(page), await page.locator('.window').boundingBox()]
    expect(words?.y).toBeGreaterThan(part?.y ?? 0)
    expect(words?.bottom).toBeLessThan((part?.y ?? 0) + (part?.height ?? 0))
  })

  test('words in a part that was folded away are unfolded', async ({ page, clickAction, realPanel }) => {
    await page.locator('summary').click()
    await selectWords(page, 'returning visitor')
    const panel = await askAbout(page, { clickAction, realPanel })
    await page.locator('summary').click()
    await expect(page.locator('details')).not.toHaveAttribute('open')

    await showMe(panel)

    await expect.poll(() => markedWords(page)).toEqual(['returning visitor'])
    await expect(page.getByText('A returning visitor is one who')).toBeVisible()
    await expectInView(page, await markedBox(page))
  })

  test('words in an open shadow root are marked there', async ({ page, clickAction, realPanel }) => {
    await selectIn(page, '#open-shadow', 'shadow')
    const panel = await askAbout(page, { clickAction, realPanel })

    await showMe(panel)

    await expect(panel.getByText(FOUND)).toBeVisible()
    await expect.poll(() => markedWords(page)).toEqual(['Gross margin after returns'])
    await expectInView(page, await markedBox(page))
    const drawn = await page.evaluate(
      () => document.querySelector('#open-shadow')?.shadowRoot?.adoptedStyleSheets.length,
    )
    expect(drawn).toBe(1)
  })

  test('words in a frame of the page are marked in the frame', async ({ page, clickAction, realPanel }) => {
    await selectIn(page, '#frame', 'frame')
    const panel = await askAbout(page, { clickAction, realPanel })

    await showMe(panel)

    await expect(panel.getByText(FOUND)).toBeVisible()
    const [, frame] = page.frames()
    if (!frame) throw new Error('There is no frame')
    await expect.poll(() => markedWords(frame)).toEqual(['The attribution window is seven days'])
    const [words, around] = [await markedBox(frame), await page.locator('#frame').boundingBox()]
    await expectInView(page, { y: (around?.y ?? 0) + (words?.y ?? 0), height: words?.height ?? 0 })
    expect(words?.bottom).toBeLessThan(around?.height ?? 0)
  })

  for (const [what, name, locate] of [
    ['a button', 'Pin this chart', (page: Page) => page.locator('#pin')],
    ['a button in a closed shadow root', 'Freeze panes', undefined],
    ['a button in a frame', 'Apply filter', (page: Page) => page.frameLocator('#frame').getByRole('button')],
  ] as const)
    test(`${what} is outlined`, async ({ page, clickAction, realPanel, dispatchCommand, rows }) => {
      await clickAction(page)
      const panel = await realPanel()
      await dispatchCommand(page, 'point-at-something')
      await expect.poll(() => shadowTexts(page)).toContain('Point at what puzzles you')
      const target = locate?.(page)
      if (target) await target.scrollIntoViewIfNeeded()
      else await page.locator('#closed-shadow').scrollIntoViewIfNeeded()
      await expect
        .poll(async () => {
          const box = await (target ?? page.locator('#closed-shadow')).boundingBox()
          if (!box) return ''
          await page.mouse.move(box.x + 20, box.y + box.height - 15, { steps: 5 })
          return shadowTexts(page)
        })
        .toContain(`Button: ${name}`)
      await page.mouse.down()
      await page.mouse.up()
      await expect
        .poll(async () => (await rows<{ capture: { complete: boolean } }>('questions'))[0]?.capture.complete)
        .toBe(true)
      await page.evaluate(() => scrollTo(0, 0))

      await showMe(panel)

      await expect(panel.getByText(FOUND)).toBeVisible()
      await expect.poll(async () => (await outlineOn(page))?.look).toBe('outline')
      const outline = await outlineOn(page)
      await expectInView(page, outline)
      const box = await target?.boundingBox()
      if (box)
        expect(outline).toMatchObject({
          x: Math.round(box.x) - 6,
          y: expect.closeTo(box.y - 6, 0),
          width: expect.closeTo(box.width + 12, 0),
        })
      await expect.poll(() => readOut(page)).toEqual([FOUND])
      expect(await markedWords(page)).toEqual([])
    })

  test('of several that look alike each is shown in turn, as not sure, and keys alone lead through them', async ({
    page,
    clickAction,
    realPanel,
  }) => {
    await selectAlike(page)
    const panel = await askAbout(page, { clickAction, realPanel })
    await oneMore(page)

    await panel.getByRole('button', { name: 'Show me where' }).focus()
    await panel.keyboard.press('Enter')

    const told = panel.getByRole('status').getByText(/^Maybe here: 1 of \d\.$/)
    await expect(told).toBeVisible()
    const all = Number(/of (\d)/.exec((await told.textContent()) ?? '')?.[1])
    expect(all).toBeGreaterThan(1)
    await expect.poll(() => markedWords(page)).toEqual(['Boost post'])
    expect(await markedLook(page, 'li span')).toMatchObject({ textDecorationStyle: 'dashed' })
    const places = [await markedAmong(page, 'li')]
    // Onward through all of them to the first, and back to the last.
    for (let step = 1; step <= all + 1; step++) {
      const said = `Maybe here: ${step > all ? all : (step % all) + 1} of ${all}.`
      await panel.getByRole('button', { name: step > all ? 'Previous' : 'Next' }).focus()
      await panel.keyboard.press('Enter')
      await expect(panel.getByText(said)).toBeVisible()
      await expect.poll(() => readOut(page)).toEqual([said])
      expect(await markedWords(page)).toEqual(['Boost post'])
      places.push(await markedAmong(page, 'li'))
    }
    expect(new Set(places.slice(0, all)).size).toBe(all)
    expect(places.slice(all)).toEqual([places[0], places[all - 1]])
  })

  test('what is gone is not found: the panel says so, with the picture, and nothing is drawn', async ({
    page,
    clickAction,
    realPanel,
  }) => {
    await selectWords(page, 'churn rate')
    const panel = await askAbout(page, { clickAction, realPanel })
    await page.locator('#churn').evaluate(element => element.remove())

    await showMe(panel)
    await expect(panel.getByText(STILL_LOOKING)).toBeVisible()
    expect(await markedWords(page)).toEqual([])
    await expect(panel.getByText(NOT_FOUND)).toHaveCount(0)
    await expect(panel.getByText(NOT_FOUND)).toBeVisible()
    await expect(
      panel.getByRole('status').getByRole('img', { name: 'Close-up of what you chose on Spring report' }),
    ).toBeVisible()
    expect(await outlineOn(page)).toBeUndefined()
  })

  test('what comes late is waited for, and found', async ({ page, clickAction, realPanel }) => {
    await selectWords(page, 'churn rate')
    const panel = await askAbout(page, { clickAction, realPanel })
    await page.locator('#churn').evaluate(element => element.remove())
    await showMe(panel)
    await expect(panel.getByText(STILL_LOOKING)).toBeVisible()

    await page.evaluate(() => arrive())

    await expect(panel.getByText(FOUND)).toBeVisible()
    await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
    await expect(panel.getByRole('button', { name: 'Stop looking' })).toHaveCount(0)
  })

  test('what is in a closed part of the page is told at once, and found when I open it', async ({
    page,
    clickAction,
    realPanel,
  }) => {
    await selectWords(page, 'churn rate')
    const panel = await askAbout(page, { clickAction, realPanel })
    await page.locator('#churn').evaluate(element => element.setAttribute('hidden', ''))
    await showMe(panel)
    await expect(panel.getByText(/^Something like it is in a part of the page that is closed now/)).toBeVisible()
    expect(await markedWords(page)).toEqual([])

    await page.locator('#churn').evaluate(element => element.removeAttribute('hidden'))

    await expect(panel.getByText(FOUND)).toBeVisible()
    await expect.poll(() => markedWords(page)).toEqual(['churn rate'])
    await expect(panel.getByText(/^Something like it/)).toHaveCount(0)
  })

  test('I can stop looking, and nothing is found any more', async ({ page, clickAction, realPanel }) => {
    await selectWords(page, 'churn rate')
    const panel = await askAbout(page, { clickAction, realPanel })
    await page.locator('#churn').evaluate(element => element.remove())
    await showMe(panel)

    await panel.getByRole('button', { name: 'Stop looking' }).click()

    await expect(panel.getByRole('button', { name: 'Stop looking' })).toHaveCount(0)
    await expect(panel.getByRole('button', { name: 'Show me where' })).toBeFocused()
    await page.evaluate(() => arrive())
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
    expect(await markedWords(page)).toEqual([])
  })
})

/** The test page's own. */
declare function arrive(): void
