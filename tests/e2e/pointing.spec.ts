import type { Page } from '@playwright/test'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { expect, test } from './fixtures.ts'

type Kept = {
  note: string
  capture?: {
    title: string
    element?: { role: string; name: string; text: string }
    row?: string
    column?: string
    headings: string[]
    picture?: string
    noPicture?: string
    complete: boolean
  }
  replaced?: object
}

/** Moves the mouse there until its name is told: the panel that slides in moves things on the page. */
async function pointAt(page: Page, name: string, selector: string, frame?: string) {
  await expect
    .poll(async () => {
      const { x, y } = await middleOf(page, selector, frame)
      await page.mouse.move(x, y, { steps: 5 })
      return shadowTexts(page)
    })
    .toContain(name)
}

/** What reached the page of the keys and clicks. A page that stops a press at its window also keeps it from us: its focus moves. */
async function noticed(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => (window as unknown as { noticed: string[] }).noticed)
  return page.url().endsWith('?stops') ? all.filter(type => type !== 'focusin') : all
}

const TITLE = 'Point at what puzzles you, then click it.'

/** Where a thing is on the page, also one inside a shadow root or a frame. */
async function middleOf(page: Page, selector: string, frame?: string) {
  const element = frame ? page.frameLocator(frame).locator(selector) : page.locator(selector)
  const box = await element.boundingBox()
  if (!box) throw new Error(`${selector} is not on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('pointing at something', () => {
  let page: Page
  test.beforeEach(async ({ page: opened, site, clickAction, dispatchCommand }, info) => {
    page = opened
    await page.goto(`${site}/dashboard.html${info.title.includes('stops') ? '?stops' : ''}`)
    await clickAction(page)
    await page.evaluate(inDialog => {
      if (inDialog) document.querySelector<HTMLDialogElement>('#dialog')?.showModal()
      Object.assign(window, { noticed: [] })
    }, info.title.includes('dialog'))
    await dispatchCommand(page, 'point-at-something')
    await expect.poll(() => shadowTexts(page)).toContain(TITLE)
  })

  const THINGS = [
    [
      'an icon in a button gives the button',
      '#glyph',
      undefined,
      'Button: Pivot table',
      { role: 'button', name: 'Pivot table' },
    ],
    ['a disabled button', '#off', undefined, 'Button: Publish', { role: 'button', name: 'Publish' }],
    [
      'a picture below a transparent layer',
      '#below',
      undefined,
      'A bar for each region',
      { name: 'A bar for each region' },
    ],
    ['text the pointer passes through', '#ghost', undefined, 'A text the pointer passes through', { tag: 'p' }],
    ['a cell of a table', '#summer', undefined, '2 %', { text: '2 %' }],
    ['a thing in an open shadow root', '#open-shadow', undefined, 'Button: Open shadow', { name: 'Open shadow' }],
    [
      'a thing in a closed shadow root',
      '#closed-shadow',
      undefined,
      'Button: Closed shadow',
      { name: 'Closed shadow' },
    ],
    ['a thing in a frame', '#inside', '#frame', 'Button: Apply filter', { name: 'Apply filter' }],
    ['a thing in a modal dialog', '#confirm', undefined, 'Button: Confirm export', { name: 'Confirm export' }],
    [
      'a thing on a page that stops every event it can',
      '#icon',
      undefined,
      'Button: Pivot table',
      { name: 'Pivot table' },
    ],
  ] as const
  for (const [what, selector, frame, name, element] of THINGS)
    test(`${what} is outlined with its name and taken by a click, and the page notices nothing`, async ({ rows }) => {
      await pointAt(page, name, selector, frame)
      await page.mouse.down()
      await page.mouse.up()

      await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)
      expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
        title: 'Sales dashboard',
        element,
        picture: expect.any(String),
      })
      expect(await noticed(page)).toEqual([])
      expect(await shadowTexts(page)).not.toContain(TITLE)
    })
})
