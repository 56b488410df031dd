import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { rowsOf } from '../../scripts/rows.ts'
import { CardOnPage } from './card-on-page.ts'
import { dispatchCommand } from './dispatch.ts'
import { MEANING, markedIn, marking } from './marking.ts'
import { pointAt } from './words-on-page.ts'

const { at, launched, open, panel } = marking()
const PLAIN = ['filter view', 'pivot table', 'filter view']

type Row = {
  id: string
  deletedAt?: number
  capture?: { quote?: { exact: string }; noPicture?: string; title: string }
}
const questions = () => rowsOf<Row>(launched().worker, 'questions')

/** Points at a word until its card is there. */
async function cardOf(page: Page, words: string): Promise<CardOnPage> {
  const card = new CardOnPage(page, launched().extensionId)
  await expect
    .poll(async () => {
      await page.mouse.move(5, 5)
      await pointAt(page, words)
      return card.texts()
    })
    .toContain(MEANING)
  return card
}

test('“I know this now” takes the lines from the word, says so, and can be undone on the card', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  const card = await cardOf(page, 'filter view')

  await card.press('I know this now')

  await expect.poll(() => card.texts()).toContain('You know it now. It is no longer underlined.')
  await expect.poll(() => markedIn(page)).toEqual(['pivot table'])
  await card.press('Undo')
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  await expect.poll(() => card.texts()).toContain('I know this now')
  await page.keyboard.press('Escape')
})

test('“Not on this site” takes the lines from the word there, also after the page is opened anew, and the panel undoes it', async () => {
  const page = await open(at('plain.html'))
  const card = await cardOf(page, 'filter view')

  await card.press('Not on this site')

  await expect.poll(() => card.texts()).toContain('On this site it is no longer underlined.')
  await expect.poll(() => markedIn(page)).toEqual(['pivot table'])
  await page.goto(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(['pivot table'])
  await panel().bringToFront()
  await openScreen(panel(), 'Words')
  await panel()
    .getByRole('button', { name: /^filter view/ })
    .click()
  await panel().getByRole('button', { name: 'Underline it again on 127.0.0.1' }).click()
  await panel().getByRole('button', { name: 'Close' }).click()
  await page.bringToFront()
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
})

test('“Ask again” keeps a new question about the word and opens the panel on it', async () => {
  const page = await open(at('controls.html'))
  const card = await cardOf(page, 'pivot table')
  const before = (await questions()).length

  await card.press('Ask again')

  await expect.poll(async () => (await questions()).length).toBe(before + 1)
  expect(await card.count()).toBe(0)
  const asked = async () => (await questions()).find(({ capture }) => capture?.quote?.exact === 'pivot table')
  await expect
    .poll(async () => (await asked())?.capture)
    .toMatchObject({ title: 'Words in things one presses', complete: true })
  const real = await launched().realPanel()
  await expect(real.getByText('pivot table', { exact: true })).toBeVisible()
  // A press on the card is no gesture for the browser.
  expect((await asked())?.capture?.noPicture).toBe('refused')
})

test('“Where I met it” opens the panel at the question the word came from', async () => {
  const page = await open(at('plain.html'))
  const card = await cardOf(page, 'filter view')

  await card.press('Where I met it')

  const real = await launched().realPanel()
  await expect(real.getByRole('textbox', { name: /^What puzzles you\?/ })).toHaveValue('What is a filter view?')
})

test('by keyboard alone: the card opens, each of its buttons is reached, one is pressed, and Tab leads out', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  const card = new CardOnPage(page, launched().extensionId)
  await dispatchCommand(launched().worker, page, 'next-known-word')
  await expect.poll(() => card.texts()).toContain(MEANING)
  const focused = () => card.inside(root => root.activeElement?.textContent)

  const reached = [await focused()]
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab')
    reached.push(await focused())
  }
  expect(reached).toEqual(['Close', 'Where I met it', 'I know this now', 'Ask again', 'Not on this site'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await card.settled()
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Undo')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('I know this now')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab')

  expect(await card.count()).toBe(0)
})

test('a word in a link shows its card when the keyboard comes to the link, and goes with it', async () => {
  const page = await open(at('controls.html'))
  await expect.poll(() => markedIn(page)).toContain('filter view')
  const card = new CardOnPage(page, launched().extensionId)
  await page.keyboard.press('Tab')

  await page.keyboard.press('Tab')

  await expect.poll(() => card.texts()).toContain(MEANING)
  await expect(page.locator('#known')).toBeFocused()
  // The words in the card are ours and are not marked in their turn.
  expect(await markedIn(page)).toEqual(['filter view', 'pivot table'])
  await page.keyboard.press('Escape')
  expect(await card.count()).toBe(0)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect.poll(() => card.texts()).toContain(MEANING)
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => card.count()).toBe(0)
  expect(await page.evaluate(() => document.querySelectorAll('samp').length)).toBe(0)
})

test('a tap opens the card, a touch on it keeps it, a tap elsewhere closes it', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  const card = new CardOnPage(page, launched().extensionId)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const tap = async (x: number, y: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const word = await page.evaluate(() => {
    const [line] = CSS.highlights.get('dotted-line') ?? []
    const range = document.createRange()
    if (line) range.setStart(line.startContainer, line.startOffset)
    if (line) range.setEnd(line.endContainer, line.endOffset)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })

  await tap(word.x, word.y)

  await expect.poll(() => card.texts()).toContain(MEANING)
  await card.settled()
  const { x, y } = await card.placeOf('I know this now')
  await tap(x, y)
  await expect.poll(() => card.texts()).toContain('You know it now.')
  await card.settled()
  const undo = await card.placeOf('Undo')
  await tap(undo.x, undo.y)
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  await tap(700, 600)
  await expect.poll(() => card.count()).toBe(0)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false })
  await session.detach()
})

test('over a modal dialog the card shows and its buttons work', async () => {
  const page = await open(at('controls.html'))
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal())
  await expect
    .poll(async () => {
      await page.mouse.move(400, 300)
      return markedIn(page)
    })
    .toEqual(['pivot table'])
  const box = await page.locator('#dialog p').boundingBox()
  const card = new CardOnPage(page, launched().extensionId)
  await expect
    .poll(async () => {
      await page.mouse.move(5, 5)
      await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 10, { steps: 3 })
      return card.texts()
    })
    .toContain(MEANING)

  await card.press('I know this now')

  await expect.poll(() => card.texts()).toContain('You know it now.')
  await card.press('Undo')
  await expect.poll(() => card.texts()).toContain('I know this now')
  await page.keyboard.press('Escape')
  await expect(page.locator('#dialog')).toBeVisible()
})

test('on a page that is enlarged by its own styles the card still stands beside its word', async () => {
  for (const zoom of ['1.5', '0.8']) {
    const page = await open(at('plain.html'))
    await page.evaluate(factor => document.documentElement.style.setProperty('zoom', factor), zoom)
    const card = await cardOf(page, 'pivot')

    const word = await page.locator('#first b').boundingBox()
    const box = await page.locator('html > div[popover]').boundingBox()

    expect(box?.y).toBeGreaterThanOrEqual((word?.y ?? 0) + (word?.height ?? 0))
    expect((box?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0)).toBeLessThan(20)
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
  }
})
