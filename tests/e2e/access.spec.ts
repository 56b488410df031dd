import type { Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { addQuestion, dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { axeOn, expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'

declare const chrome: WxtBrowser

/** Every screen of the panel, and how one gets there. */
const SCREENS: [string, (panel: Page) => Promise<unknown>][] = [
  ['first steps', async () => {}],
  ['pointing at something', pretendToPoint],
  [
    'new question',
    async panel => {
      await panel.getByRole('button', { name: 'Stop pointing' }).click()
      await panel.getByRole('button', { name: 'New question' }).click()
    },
  ],
  ['open question with an answer', panel => keepWord(panel, 'pivot table', 'A table that adds up by itself.')],
  ['question list', panel => panel.getByRole('button', { name: 'Done' }).click()],
  ['naming the mentor', panel => openScreen(panel, 'Session')],
  ['planning', panel => nameMentor(panel, 'Yanis')],
  [
    'agenda',
    async panel => {
      await openScreen(panel, 'Questions')
      for (const note of ['Who sees my changes?', 'What does LOD mean?']) await addQuestion(panel, note)
      await openScreen(panel, 'Session')
      await planSession(panel, dayFromNow(2), 10)
      await panel.getByRole('heading', { name: 'For later' }).waitFor()
    },
  ],
  ['what will leave', panel => panel.getByRole('button', { name: 'Send to Yanis' }).click()],
  ['words', panel => openScreen(panel, 'Words')],
  ['one word', panel => panel.getByRole('button', { name: /^pivot table/ }).click()],
  ['help and settings', panel => panel.getByRole('button', { name: 'Help and settings' }).click()],
]

test('no screen of the panel has a fault that axe finds, in light, dark and forced colours, in French and at 320 pixels', async ({
  panel,
}) => {
  test.slow()
  await panel.setViewportSize({ width: 320, height: 800 })
  for (const [screen, open] of SCREENS) {
    await open(panel)
    await settled(panel)
    await expectNoAxeFault(panel, screen)
    expect(await faults(panel), screen).toEqual([])
  }
})

test('text has a contrast of 7 to 1 on every screen, light and dark', async ({ panel }) => {
  test.slow()
  await panel.setViewportSize({ width: 400, height: 900 })
  for (const [screen, open] of SCREENS) {
    await open(panel)
    await settled(panel)
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await axeOn(panel).withRules(['color-contrast-enhanced']).analyze()
      expect(
        violations.map(({ nodes }) => `${screen}: ${nodes[0]?.html}`),
        colorScheme,
      ).toEqual([])
    }
  }
})

test('the panel speaks French as soon as I choose it, and fits 320 pixels in it', async ({ panel }) => {
  await panel.setViewportSize({ width: 320, height: 800 })
  await panel.getByRole('button', { name: 'Help and settings' }).click()

  await panel.getByRole('radio', { name: 'Français' }).click()

  await expect(panel.getByRole('heading', { name: 'Aide et réglages' })).toBeVisible()
  expect(await faults(panel)).toEqual([])
  for (const tab of ['Questions', 'Séance', 'Mots']) {
    await panel.getByRole('navigation').getByRole('button', { name: tab }).click()
    expect(await faults(panel), tab).toEqual([])
  }
  await expect(panel.locator('html')).toHaveAttribute('lang', 'fr')
})

test('from a new question to the agenda, the answer and the word on all sites, by the keyboard alone', async ({
  panel,
  context,
  grantHosts,
}) => {
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await reach(panel, 'button', 'New question')
  await panel.keyboard.press('Enter')
  await panel.keyboard.type('What is a pivot table?')
  await reach(panel, 'button', 'Done')
  await panel.keyboard.press('Enter')
  await reach(panel, 'button', 'New question')
  await panel.keyboard.press('Enter')
  await panel.keyboard.type('Who sees my changes?')
  await reach(panel, 'button', 'Done')
  await panel.keyboard.press('Enter')

  await reach(panel, 'button', 'Session')
  await panel.keyboard.press('Enter')
  await reach(panel, 'textbox', 'Your mentor’s first name')
  await panel.keyboard.type('Yanis')
  await panel.keyboard.press('Enter')
  await reach(panel, 'textbox', 'Day')
  const [year, month, day] = dayFromNow(2).split('-')
  await panel.keyboard.type(`${month}${day}${year}`)
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('It all fits: 28 minutes of 30.')).toBeVisible()

  await reach(panel, 'button', 'Down: What is a pivot table?')
  await panel.keyboard.press('Enter')
  const questions = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  await expect(questions.first()).toContainText('Who sees my changes?')

  await reach(panel, 'button', 'Send to Yanis')
  await panel.keyboard.press('Enter')
  await reach(panel, 'button', 'Copy the text')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('Copied. Paste it where you talk with your mentor.').first()).toBeVisible()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain('## 1. Who sees my changes? (5 minutes)')

  await reach(panel, 'button', 'Questions')
  await panel.keyboard.press('Enter')
  await reach(panel, 'button', /^What is a pivot table\?/)
  await panel.keyboard.press('Enter')
  await reach(panel, 'textbox', 'What did Yanis say?')
  await panel.keyboard.type('A table that adds up by itself.')
  await reach(panel, 'button', 'Keep the answer')
  await panel.keyboard.press('Enter')
  await reach(panel, 'textbox', 'The word to explain')
  await panel.keyboard.type('pivot table')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('“pivot table” is in your words.')).toBeVisible()
  await reach(panel, 'button', 'Words')
  await panel.keyboard.press('Enter')
  await reach(panel, 'button', 'Explain words on all sites')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText(/^Words are explained on all sites/)).toBeVisible()
})

/** What the panel shows while one points in a tab: it reads that from the browser's memory. */
async function pretendToPoint(panel: Page) {
  await panel.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent()
    await chrome.storage.session.set({ pointing: { windowId: id, tabId: 0 } })
  })
  await panel.getByRole('button', { name: 'Stop pointing' }).waitFor()
}

/** A screen shows its title once the store has answered; before that there is nothing to look at. */
function settled(panel: Page) {
  return panel.getByRole('heading', { level: 1 }).waitFor()
}

/** Presses Tab, and arrow keys inside the agenda, until the focus is where it is wanted. */
async function reach(panel: Page, role: 'button' | 'textbox', name: string | RegExp) {
  const wanted = panel.getByRole(role, { name, exact: true }).first()
  await wanted.waitFor()
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    const inAgenda = await panel.evaluate(() => Boolean(document.activeElement?.closest('[role=grid]')))
    await panel.keyboard.press(inAgenda && typeof name === 'string' && name.includes(': ') ? 'ArrowRight' : 'Tab')
  }
  throw new Error(`The keyboard does not reach “${name}”`)
}

/** What a person with a small panel or large fingers would stumble over. */
function faults(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} over ${clientWidth}`)
    for (const element of document.querySelectorAll(
      'button, select, input:not([type=file], [type=radio], [type=checkbox]), textarea, summary',
    )) {
      const { width, height } = element.getBoundingClientRect()
      if (element.checkVisibility() && (height < 43.5 || width < 43.5))
        found.push(`small: ${element.outerHTML.slice(0, 90)} ${width}x${height}`)
    }
    return found
  })
}
