import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { circle, endSession, goOn, meetAt, planOf, planWith } from './session-rooms.ts'

declare const chrome: WxtBrowser

type Kept = { id: string; note: string }
type Said = { kind: string; text: string; block: string; deletedAt?: number }
type Held = { meeting?: { startedAt: number; signal?: string }; ended?: { how: string; left: string[] } }

const TWO = ['What is a pivot table?', 'Who sees my changes?']
const FIRST = 'What is a pivot table?'
const MINUTE = 60_000
const said = async (rows: (table: string) => Promise<unknown>) =>
  ((await rows('notes')) as Said[]).filter(({ deletedAt }) => deletedAt === undefined)
const noteTo = (panel: Page, words: string) => panel.getByRole('textbox', { name: `Note to: ${words}`, exact: true })

test.beforeEach(({ panel }) => planWith(panel, TWO))

test('closing the panel in the middle loses no tick, no note and no second on the clock', async ({
  panel,
  context,
  stopWorker,
}) => {
  const start = await panel.evaluate(() => Date.now())
  await panel.clock.setFixedTime(start)
  await meetAt(panel, FIRST)
  await panel.getByRole('checkbox', { name: `Answered: ${FIRST}` }).click({ force: true })
  await noteTo(panel, FIRST).fill('A table that adds up by itself.')
  await goOn(panel)
  await goOn(panel)
  await panel.getByRole('checkbox', { name: 'Choose a small task you did last week.' }).click({ force: true })
  await expect(panel.getByRole('checkbox', { name: 'Choose a small task you did last week.' })).toBeChecked()
  const url = panel.url()

  await panel.close()
  await stopWorker()
  const again = await context.newPage()
  await again.clock.setFixedTime(start + 12 * MINUTE)
  await again.goto(url)
  await openScreen(again, 'Session')

  await expect(again.getByText('minutes left')).toBeVisible()
  await expect(again.locator('.clock')).toHaveText('18')
  await expect(again.getByRole('checkbox', { name: 'Choose a small task you did last week.' })).toBeChecked()
  await again.getByRole('button', { name: 'Back', exact: true }).click()
  await again.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(again.getByRole('checkbox', { name: `Answered: ${FIRST}` })).toBeChecked()
  await expect(noteTo(again, FIRST)).toHaveValue('A table that adds up by itself.')
})

test('the clock says quietly when five minutes are left, and counts on when it is over', async ({ panel }) => {
  const start = await panel.evaluate(() => Date.now())
  await panel.clock.setFixedTime(start)
  await meetAt(panel, 'To begin')
  await expect(panel.locator('.clock')).toHaveText('30')
  await expect(panel.getByText('Time to finish gently.')).toHaveCount(0)

  await panel.clock.setFixedTime(start + 25 * MINUTE)
  await expect(panel.getByText('5 minutes left. Time to finish gently.').first()).toBeVisible()
  await panel.clock.setFixedTime(start + 32 * MINUTE)

  await expect(panel.getByText('minutes over', { exact: true })).toBeVisible()
  await expect(panel.locator('.clock')).toHaveText('2')
})

test('two panels show the same meeting, and a question deleted meanwhile gives way to the next block', async ({
  panel,
  context,
}) => {
  const other = await context.newPage()
  await other.goto(panel.url())
  await openScreen(other, 'Session')
  await meetAt(panel, FIRST)
  await expect(other.getByRole('heading', { name: FIRST })).toBeVisible()
  await noteTo(other, FIRST).fill('Written over there')
  await expect(noteTo(panel, FIRST)).toHaveValue('Written over there')

  await openScreen(other, 'Questions')
  await other.getByRole('button', { name: new RegExp(`^${FIRST.replace('?', '\\?')}`) }).click()
  await other.getByRole('button', { name: 'Delete' }).click()
  await openScreen(panel, 'Session')

  await expect(panel.getByRole('heading', { name: 'Who sees my changes?' })).toBeVisible()
  await expect(panel.getByText(/^Now: 2 of 4/)).toBeVisible()
})

test('what is parked is first in line next time, and a quiet signal is gone after the session', async ({
  panel,
  rows,
}) => {
  await meetAt(panel, FIRST)
  await circle(panel, 'Slower')
  expect((await rows<Held>('sessions'))[0]?.meeting?.signal).toBe('slower')
  await panel.getByRole('button', { name: 'Park it' }).click()
  await expect(panel.getByRole('heading', { name: 'Who sees my changes?' })).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Answered: Who sees my changes?' }).click({ force: true })
  await endSession(panel)

  const [session] = await rows<Held>('sessions')
  expect(JSON.stringify(session)).not.toContain('slower')
  const [parked] = (await rows<Kept>('questions')).filter(({ note }) => note === FIRST)
  expect(session?.ended).toMatchObject({ how: 'held', left: [parked?.id] })
  await panel.getByRole('button', { name: 'Choose the next date' }).click()
  await panel.getByRole('button', { name: 'Make the agenda' }).click()
  await expect.poll(async () => (await planOf(panel)).slice(0, 2)).toEqual(['3 To begin', `5 ${FIRST}`])
  await expect(panel.getByText('Who sees my changes?')).toHaveCount(0)
})

test('ticks and lines are the notes; they are rated, changed, searched, and taken elsewhere as they are shown', async ({
  panel,
  rows,
}) => {
  await meetAt(panel, 'To begin')
  await noteTo(panel, 'To begin').fill('Yanis has an exam')
  await goOn(panel)
  await panel.getByRole('checkbox', { name: `Answered: ${FIRST}` }).click({ force: true })
  await noteTo(panel, FIRST).fill('It adds up by itself & sorts')
  await endSession(panel)
  await circle(panel, 'Just right')
  await panel
    .getByRole('group', { name: `How clear is it: ${FIRST}` })
    .getByText('Partly')
    .click({ force: true })
  await panel.getByRole('textbox', { name: 'What I keep' }).fill('Pivot tables are for me')
  await noteTo(panel, 'To begin').fill('Yanis has passed')
  await expect.poll(async () => (await said(rows)).map(({ text }) => text)).toContain('Yanis has passed')
  expect(await rows('feedback')).toHaveLength(2)

  await panel.getByRole('button', { name: 'Keep these lines as the answer' }).click()
  await expect(panel.getByText('Kept as the answer. You find it with the question.')).toBeVisible()
  await panel.getByRole('button', { name: 'Take the notes elsewhere' }).click()
  await expect(panel.getByTestId('leaving-text').filter({ hasText: 'Pivot tables are for me' })).toBeVisible()
  const file = async (name: string) => {
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }
  const files = [await file('As Markdown'), await file('As a web page'), await file('For Evernote')]
  expect(files[0]).toContain(
    '## What is a pivot table?\n\nAnswered. It was partly clear.\n\nIt adds up by itself & sorts',
  )
  expect(files[1]).toContain('<p>It adds up by itself &amp; sorts</p>')
  expect(files[2]).toContain('&lt;p&gt;It adds up by itself &amp;amp; sorts&lt;/p&gt;')
  await panel.getByRole('checkbox', { name: 'To begin' }).click({ force: true })
  expect(await file('As Markdown')).not.toContain('Yanis has passed')

  // Back to the notes these were made of, and from there on to the next session.
  await panel.getByRole('button', { name: 'Back', exact: true }).click()
  await panel.getByRole('button', { name: 'Choose the next date' }).click()
  await panel.getByRole('button', { name: 'Sessions before' }).click()
  await panel.getByRole('searchbox', { name: 'Search in what was said' }).fill('FOR ME')
  await expect(panel.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await panel.getByRole('searchbox', { name: 'Search in what was said' }).fill('elephant')
  await expect(panel.getByText('Nothing found. Try fewer or other words.').first()).toBeVisible()
})

test('“Again, please” brings an answered question back, and a line from last time opens the next session', async ({
  panel,
}) => {
  await meetAt(panel, 'To begin')
  await noteTo(panel, 'To begin').fill('Yanis has an exam')
  await goOn(panel)
  await panel.getByRole('checkbox', { name: `Answered: ${FIRST}` }).click({ force: true })
  await endSession(panel)
  await panel
    .getByRole('group', { name: `How clear is it: ${FIRST}` })
    .getByText('Again, please')
    .click({ force: true })
  await panel.getByRole('button', { name: 'Choose the next date' }).click()
  await panel.getByRole('button', { name: 'Make the agenda' }).click()

  await expect.poll(() => planOf(panel)).toContain(`5 ${FIRST}`)
  await panel.getByRole('button', { name: 'Start now' }).click()
  await expect(panel.getByText('Last time: Yanis has an exam')).toBeVisible()
})

test('a recording is a link, kept only when both agree, and gone when one does not any more', async ({
  panel,
  rows,
}) => {
  await meetAt(panel, 'To begin')
  await endSession(panel)
  await panel.getByText('A recording made elsewhere').click()
  await expect(panel.getByRole('textbox', { name: 'Link to the recording' })).toHaveCount(0)
  await panel.getByRole('checkbox', { name: 'I agree' }).click({ force: true })
  await panel.getByRole('checkbox', { name: 'Yanis agrees' }).click({ force: true })
  const link = panel.getByRole('textbox', { name: 'Link to the recording' })
  await link.fill('javascript:alert(1)')
  await panel.getByRole('button', { name: 'Keep the link' }).click()
  await expect(panel.getByRole('alert')).toHaveText('This is no web address. It begins with https://.')
  await link.fill('https://video.example.com/1')
  await panel.getByRole('button', { name: 'Keep the link' }).click()
  await expect(panel.getByRole('link', { name: 'https://video.example.com/1' })).toBeVisible()

  await panel.getByRole('checkbox', { name: /^Yanis agreed on/ }).click({ force: true })

  await expect(link).toHaveCount(0)
  expect(JSON.stringify(await rows('sessions'))).not.toContain('video.example.com')
})

test('after a first coffee “not for us” stays with me, with words that blame nobody, copied as they stand', async ({
  panel,
  context,
  rows,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel.getByRole('button', { name: 'Change the date' }).click()
  await panel.getByRole('radio', { name: 'A first coffee' }).click({ force: true })
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await meetAt(panel, 'Do we fit?')
  await endSession(panel)
  const words = panel.getByRole('textbox', { name: 'Words for Yanis' })
  await circle(panel, 'Still deciding')
  await expect(words).toHaveCount(0)

  await circle(panel, 'Not for us')
  await expect(words).toHaveValue(/^Thank you for the coffee, Yanis\..*nobody’s fault/)
  await words.fill('Thank you, Yanis. Let us leave it at that.')
  await panel.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(panel.getByText(/^Copied\./).first()).toBeVisible()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('Thank you, Yanis. Let us leave it at that.')

  expect(await rows('feedback')).toMatchObject([{ fit: 'not-for-us' }])
  await panel.getByRole('button', { name: 'Take the notes elsewhere' }).click()
  await expect(panel.getByTestId('leaving-text').first()).toBeVisible()
  await expect(panel.getByText('Not for us')).toHaveCount(0)
})

test('a thank-you is offered after a session, and begins with what I keep', async ({ panel }) => {
  await meetAt(panel, FIRST)
  await endSession(panel)
  await panel.getByRole('textbox', { name: 'What I keep' }).fill('Pivot tables are for me')
  await panel.getByText('Say thank you to Yanis, if you like').click()

  await expect(panel.getByRole('textbox', { name: 'Your words' })).toHaveValue(
    'Thank you for today, Yanis. What I keep: Pivot tables are for me',
  )
})

test('a deleted session takes no question with it', async ({ panel, rows }) => {
  await meetAt(panel, FIRST)
  await endSession(panel)

  await panel.getByRole('button', { name: 'Delete this session' }).click()
  await panel.getByRole('button', { name: 'Make the agenda' }).waitFor()
  await expect(panel.getByRole('button', { name: 'Sessions before' })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Make the agenda' }).isVisible()
  await openScreen(panel, 'Questions')

  await expect(panel.getByRole('main').getByRole('listitem')).toHaveCount(2)
  expect(await rows('sessions')).toHaveLength(1)
})

test('the day before, the panel and the button say that questions wait, until the session begins', async ({
  panel,
  worker,
}) => {
  const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}))
  expect(await badge()).toBe('')
  await panel.getByRole('button', { name: 'Change the date' }).click()
  const soon = await panel.evaluate(() => {
    const at = new Date(Date.now() + 20 * 60 * 60 * 1000)
    const two = (part: number) => String(part).padStart(2, '0')
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
  })
  await panel.getByLabel('Day').fill(soon.slice(0, 10))
  await panel.getByLabel('Time').fill(soon.slice(11))
  await panel.getByRole('button', { name: 'Save', exact: true }).click()

  await expect.poll(badge).toBe('1')
  await openScreen(panel, 'Questions')
  await expect(panel.getByText('2 questions wait. Five minutes are enough to look.')).toBeVisible()
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: 'Start now' }).click()
  await expect.poll(badge).toBe('')
})

test('no room of the session has a fault that axe finds, and all fit 320 pixels, and text of twice the size', async ({
  panel,
}) => {
  test.slow()
  await panel.setViewportSize({ width: 320, height: 900 })
  const rooms: [string, () => Promise<unknown>][] = [
    ['plan', () => panel.getByText('For your calendar').click()],
    ['pair', () => panel.getByRole('button', { name: 'You and Yanis' }).click()],
    [
      'rescue',
      async () => {
        await panel.getByRole('button', { name: 'Cancel' }).click()
        await panel.getByRole('button', { name: /won’t do$/ }).click()
      },
    ],
    [
      'meeting',
      async () => {
        await panel.getByRole('button', { name: 'Back to the plan' }).click()
        await meetAt(panel, FIRST)
      },
    ],
    ['exercise', () => goOn(panel).then(() => goOn(panel))],
    ['notes', () => endSession(panel)],
    ['take away', () => panel.getByRole('button', { name: 'Take the notes elsewhere' }).click()],
    [
      'history',
      async () => {
        await panel.getByRole('button', { name: 'Back', exact: true }).click()
        await panel.getByRole('button', { name: 'Choose the next date' }).click()
        await panel.getByRole('button', { name: 'Sessions before' }).click()
      },
    ],
  ]
  for (const [room, open] of rooms) {
    await open()
    await panel.getByRole('heading', { level: 1 }).first().waitFor()
    await expectNoAxeFault(panel, room)
    expect(await panel.evaluate(() => document.documentElement.scrollWidth), room).toBe(320)
    await panel.setViewportSize({ width: 640, height: 900 })
    await panel.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }))
    expect(await panel.evaluate(() => document.documentElement.scrollWidth), `${room}, text 200 %`).toBe(640)
    await panel.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '' }))
    await panel.setViewportSize({ width: 320, height: 900 })
  }
})
