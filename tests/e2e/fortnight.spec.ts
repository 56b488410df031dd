import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import type { Launched } from '../../scripts/launch.ts'
import { launch } from '../../scripts/launch.ts'
import { nameMentor, openScreen } from '../../scripts/panel-steps.ts'
import { rowsOf } from '../../scripts/rows.ts'
import { dispatchMenu } from './dispatch.ts'
import { expect, test } from './fixtures.ts'
import { circle, endSession, goOn, meetAt, planOf } from './session-rooms.ts'

type Kept = { id: string; capture?: { app?: string; complete: boolean; quote?: { exact: string } } }
type Held = { on: string; ended?: { how: string; left: string[] } }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const ASKED: [words: string, address: string][] = [
  ['Pivot table', 'https://docs.google.com/spreadsheets/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789/edit'],
  ['SSI', 'https://www.linkedin.com/feed/'],
  ['Measure', 'https://public.tableau.com/app/profile/example/viz/Sales/Overview'],
  ['Trigger', 'https://zapier.com/editor/123456/published'],
  ['Filter view', 'https://docs.google.com/spreadsheets/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789/edit'],
  ['Impressions', 'https://www.linkedin.com/feed/'],
]
/** By tool, in the order of their first question, and in a tool from first steps on. */
const BY_TOOL = ['Filter view', 'Pivot table', 'SSI', 'Impressions', 'Measure', 'Trigger']

test('a fortnight: six things asked in four tools, a plan, a meeting with a broken browser in it, and on to the next', async ({
  headed,
}, info) => {
  test.slow()
  const profile = info.outputPath('profile')
  const asked = new Date()
  asked.setHours(9, 0, 0, 0)
  const first = await launch({ profile, headed })
  const panel = await openPanel(first, asked.getTime())

  // Asked while working, each in one gesture.
  await askAll(first)
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Done' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(['LinkedIn', 'Sheets', 'Zapier', 'Tableau'])

  // The plan: what fits into an hour, by tool, and something for the hands.
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  const meetingAt = new Date(asked.getTime() + 3 * DAY)
  meetingAt.setHours(10, 0, 0, 0)
  await panel.getByLabel('Day').fill(dayOf(meetingAt))
  await panel.getByRole('radio', { name: '60 minutes' }).click({ force: true })
  await panel.getByRole('button', { name: 'Make the agenda' }).click()
  await expect.poll(async () => askedIn(await planOf(panel))).toEqual(BY_TOOL)
  const minutes = (await planOf(panel)).map(line => Number.parseInt(line, 10))
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60)
  expect((await planOf(panel)).at(-2)).toMatch(/^24 /)

  // What matters most goes to the front by the keyboard; the other of its tool stays behind it.
  await moveToFront(panel, 'Measure', 4)
  const ordered = ['Measure', 'Filter view', 'Pivot table', 'SSI', 'Impressions', 'Trigger']
  await expect.poll(async () => askedIn(await planOf(panel))).toEqual(ordered)

  // The meeting begins; in the middle of it the browser breaks down.
  await panel.clock.setFixedTime(meetingAt)
  await panel.reload()
  await openScreen(panel, 'Session')
  await meetAt(panel, 'Measure')
  await panel.getByRole('checkbox', { name: 'Answered: Measure' }).click({ force: true })
  await panel.getByRole('textbox', { name: 'Note to: Measure', exact: true }).fill('What is added up.')
  await goOn(panel)
  await first.close()
  const second = await launch({ profile, headed })
  const again = await openPanel(second, meetingAt.getTime() + 20 * MINUTE)
  await openScreen(again, 'Session')
  await expect(again.locator('.clock')).toHaveText('40')
  await expect(again.getByRole('heading', { name: 'Filter view' })).toBeVisible()
  await again.getByRole('checkbox', { name: 'Answered: Filter view' }).click({ force: true })
  await again.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(again.getByRole('checkbox', { name: 'Answered: Measure' })).toBeChecked()
  await expect(again.getByRole('textbox', { name: 'Note to: Measure', exact: true })).toHaveValue('What is added up.')
  await endSession(again)

  // Rated, and taken elsewhere.
  await circle(again, 'Just right')
  await again
    .getByRole('group', { name: 'How clear is it: Filter view' })
    .getByText('Again, please')
    .click({ force: true })
  await again.getByRole('textbox', { name: 'What I keep' }).fill('Ask what is added up')
  await again.getByRole('button', { name: 'Take the notes elsewhere' }).click()
  const download = again.waitForEvent('download')
  await again.getByRole('button', { name: 'As Markdown' }).click()
  const notes = readFileSync(await (await download).path(), 'utf8')
  expect(notes).toContain('## Measure\n\nAnswered.')
  expect(notes).toContain('Ask what is added up')
  await again.getByRole('button', { name: 'Back', exact: true }).click()

  // A fortnight later: what was left open comes again, what was answered does not, and nothing is lost.
  await again.getByRole('button', { name: 'Choose the next date' }).click()
  await expect(again.getByLabel('Day')).toHaveValue(dayOf(new Date(meetingAt.getTime() + 14 * DAY)))
  await again.getByRole('button', { name: 'Make the agenda' }).click()
  await expect(again.getByRole('button', { name: 'Start now' })).toBeVisible()
  const open = ['Filter view', 'Impressions', 'Pivot table', 'SSI', 'Trigger']
  const shown = async () => open.filter(async words => (await again.getByRole('main').textContent())?.includes(words))
  await expect.poll(shown).toEqual(open)
  await expect(again.getByText('Measure')).toHaveCount(0)
  const questions = await rowsOf<Kept>(second.worker, 'questions')
  const sessions = await rowsOf<Held>(second.worker, 'sessions')
  expect(questions).toHaveLength(6)
  const held = sessions.find(({ ended }) => ended)
  const wordsOf = (id: string) => questions.find(question => question.id === id)?.capture?.quote?.exact
  expect(held?.ended?.left.map(wordsOf)).toEqual(ordered.slice(2))
  await second.close()
})

async function openPanel({ context, extensionId }: Launched, now: number): Promise<Page> {
  const panel = await context.newPage()
  await panel.clock.setFixedTime(now)
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab`)
  return panel
}

async function askAll({ context, worker }: Launched): Promise<void> {
  await fakeTools(context)
  const page = context.pages()[0] ?? (await context.newPage())
  for (const [place, [words, address]] of ASKED.entries()) {
    await page.goto(address)
    await dispatchMenu(worker, page, { selectionText: words })
    await expect
      .poll(async () => (await rowsOf<Kept>(worker, 'questions')).filter(({ capture }) => capture?.complete).length)
      .toBe(place + 1)
  }
}

async function fakeTools(context: BrowserContext): Promise<void> {
  for (const [, address] of ASKED)
    await context.route(`${new URL(address).origin}/**`, route =>
      route.fulfill({ contentType: 'text/html', body: '<title>Work</title><h1>Work</h1>' }),
    )
}

/** Takes the question in this place (from 0) by its handle and carries it to the front, by keys alone. */
async function moveToFront(panel: Page, words: string, place: number): Promise<void> {
  const rows = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  await rows.first().focus()
  for (let step = 0; step < place; step++) {
    await panel.keyboard.press('ArrowDown')
    await expect(rows.nth(step + 1)).toBeFocused()
  }
  // Past its minutes to its handle.
  for (const key of ['ArrowRight', 'ArrowRight']) await panel.keyboard.press(key)
  await expect(panel.getByRole('button', { name: `Move: ${words}` })).toBeFocused()
  await panel.keyboard.press('Enter')
  for (let step = 0; step <= place; step++) {
    const target = panel.locator('[aria-label^="Insert "]:focus')
    await expect(target).toBeVisible()
    const before = (await target.getAttribute('aria-label')) ?? ''
    await panel.keyboard.press('ArrowUp')
    await expect(target).not.toHaveAttribute('aria-label', before)
  }
  await expect(panel.locator(':focus')).toHaveAccessibleName(/^Insert before /)
  await panel.keyboard.press('Enter')
}

/** What is asked in a plan, without the fixed blocks and the minutes. */
function askedIn(plan: string[]): string[] {
  return plan.map(line => line.replace(/^\d+ /, '')).filter(words => ASKED.some(([asked]) => asked === words))
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
