import { addQuestion, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { expectNoAxeFault } from './axe.ts'
import { allowEverywhere, answer, dateOfDay, goToDay, linesOn, takeIn } from './coming-back.ts'
import { expect, test } from './fixtures.ts'
import { copied, openSent } from './mentor.ts'
import { pointAt } from './words-on-page.ts'

const MEANING = 'It adds up rows by itself.'
const TODAY = /^\d words? comes? back today$/

test('a month: the mentor’s reply is a word, has its card on another site, comes back the next day, a week later, before the session and once more, and then it is mine', async ({
  panel,
  page,
  site,
  worker,
  context,
  grantHosts,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await goToDay(0, panel, worker)
  await takeIn(panel, [{ term: 'churn', meaning: 'Who leaves.', at: dateOfDay(0) }])
  await openScreen(panel, 'Questions')
  await addQuestion(panel, 'What is a pivot table?')
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dateOfDay(15), 30)
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  const agenda = await copied(panel, 'Copy the text')

  // The reply comes home and becomes a word.
  const tag = agenda.split('\n').find(line => line.includes('[Q')) ?? ''
  await openSent(panel, `> ${tag}\n\n${MEANING}\n`)
  await panel.getByRole('button', { name: 'Add 1 answer' }).click()
  await panel.getByRole('textbox', { name: 'The word to explain' }).fill('pivot table')
  await panel.getByRole('button', { name: 'Keep as a word' }).click()
  await expect(panel.getByText('“pivot table” is in your words.')).toBeVisible()
  await allowEverywhere(panel, grantHosts)
  await expect(panel.getByText('2 of 2 words still need the card.')).toBeVisible()
  await panel.getByRole('button', { name: /^churn/ }).click()
  await panel.getByRole('button', { name: 'I know this now' }).click()
  await expect(panel.getByText('1 of 2 words still needs the card.')).toBeVisible()
  await page.bringToFront()
  await page.goto(`${site.replace('127.0.0.1', 'other.test')}/handbook.html`)
  await expect.poll(() => linesOn(page)).toEqual({ 'dotted-line': 1 })
  await pointAt(page, 'pivot table')
  await expect.poll(() => shadowTexts(page)).toContain(MEANING)
  await page.keyboard.press('Escape')

  // The next day, a week later, the day before the session: and on no day between.
  const due = async (day: number, said: string, lines: Record<string, number>) => {
    await goToDay(day - 1, panel, worker)
    await openScreen(panel, 'Words')
    await panel.getByText(/still need the card\.$|still needs the card\.$/).waitFor()
    await expect(panel.getByRole('button', { name: TODAY })).toHaveCount(0)
    await goToDay(day, panel, worker)
    await answer(panel, said)
    await page.bringToFront()
    await expect.poll(() => linesOn(page)).toEqual(lines)
  }
  await due(1, 'Nearly', { 'dotted-line': 1 })
  await due(8, 'Nearly', { 'fine-line': 1 })
  await due(14, 'I knew it', { 'faint-line': 1 })
  // And when ts-fsrs says.
  await due(32, 'I knew it', { 'faint-line': 1 })

  await panel.bringToFront()
  await expect(panel.getByText('“pivot table” looks like yours now.')).toBeVisible()
  await panel.getByRole('button', { name: 'Mine now' }).click()
  await expect(panel.getByText('0 of 2 words still need the card.')).toBeVisible()
  await page.bringToFront()
  await expect.poll(() => linesOn(page)).toEqual({})
})

test('by keyboard alone: two words that came back are answered, and what was said by mistake is taken back', async ({
  panel,
  worker,
  rows,
}) => {
  test.slow()
  await goToDay(0, panel, worker)
  await takeIn(panel, [
    { term: 'churn', meaning: 'Who leaves.', comparison: 'Guests who do not come again.', from: 'Yanis' },
    { term: 'CTR', meaning: 'Clicks for a hundred times shown.', from: 'Yanis' },
  ])
  await goToDay(1, panel, worker)
  const press = async (...keys: string[]) => {
    for (const key of keys) await panel.keyboard.press(key)
  }
  const focused = panel.locator(':focus')

  await panel.getByRole('button', { name: '2 words come back today' }).focus()
  await press('Enter')
  await expect(panel.getByRole('heading', { level: 2, name: /^(churn|CTR)$/ })).toBeFocused()
  const first = (await focused.textContent()) ?? ''
  // Nothing tells it beside the question.
  await expect(panel.getByText('Who leaves.')).toHaveCount(0)
  await expectNoAxeFault(panel, 'asking')
  await press('Tab')
  await expect(focused).toHaveText('Show')
  await press('Enter')
  await expect(focused).toContainText(first === 'churn' ? 'Who leaves.' : 'Clicks for a hundred times shown.')
  await expectNoAxeFault(panel, 'shown')
  await press('Tab')
  await expect(focused).toHaveText('I knew it')
  await press('Tab', 'Tab')
  await expect(focused).toHaveText('Not yet')
  await press('Enter')
  await expect(panel.getByRole('heading', { level: 2, name: first === 'churn' ? 'CTR' : 'churn' })).toBeFocused()
  await expect(panel.getByText(`“${first}” comes back on 4 November.`).first()).toBeVisible()

  // What was said by mistake is taken back, and said anew.
  await press('Tab', 'Tab')
  await expect(focused).toHaveText('Undo')
  await press('Enter')
  await expect(panel.getByRole('heading', { level: 2, name: first, exact: true })).toBeFocused()
  expect((await rows<{ recall?: object }>('glossary')).flatMap(({ recall }) => recall ?? [])).toEqual([])
  for (let nth = 0; nth < 2; nth++) {
    await press('Tab', 'Enter', 'Tab')
    await expect(focused).toHaveText('I knew it')
    await press('Enter')
    if (nth === 0) await expect(panel.getByRole('button', { name: 'Show', exact: true })).toBeVisible()
  }
  await expect(focused).toHaveText('That is all for today. The words come back by themselves.')
  await expectNoAxeFault(panel, 'all done')
  const kept = await rows<{ recall: { answer: string; due: string } }>('glossary')
  expect(kept.map(({ recall }) => `${recall.answer} ${recall.due}`)).toEqual(Array(2).fill('knew 2026-11-10'))
})

test('in French at 320 pixels a word comes back, and nothing has a fault that axe finds', async ({ panel, worker }) => {
  test.slow()
  await goToDay(0, panel, worker)
  await takeIn(panel, [{ term: 'churn', meaning: 'Qui part.', comparison: 'Des clients perdus.', from: 'Yanis' }])
  await panel.setViewportSize({ width: 320, height: 800 })
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByRole('radio', { name: 'Français' }).click()
  await goToDay(1, panel, worker)

  await panel.getByRole('button', { name: '1 mot revient aujourd’hui' }).click()
  await expect(panel.getByText('Qu’est-ce que c’était\u00a0?', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Montrer' }).click()
  await expectNoAxeFault(panel, 'en français')
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await panel.getByRole('button', { name: 'Pas encore', exact: true }).click()
  await expect(panel.getByText('«\u00a0churn\u00a0» reviendra le 4 novembre.').first()).toBeVisible()
  await expect(panel.getByText(/^C’est tout pour aujourd’hui\./)).toBeVisible()
  await panel.getByRole('button', { name: 'Fermer' }).click()
  await expect(panel.getByText('1 mot sur 1 a encore besoin de la carte.')).toBeVisible()
})

test('a panel that stayed open overnight says in the morning what comes back', async ({ panel }) => {
  await panel.clock.install({ time: new Date(`${dateOfDay(0)}T21:00`) })
  await panel.reload()
  await takeIn(panel, [{ term: 'churn', meaning: 'Who leaves.' }])
  await openScreen(panel, 'Questions')
  await expect(panel.getByRole('button', { name: 'New question' })).toBeVisible()
  await expect(panel.getByRole('button', { name: TODAY })).toHaveCount(0)

  await panel.clock.fastForward('10:00:00')

  await expect(panel.getByRole('button', { name: '1 word comes back today' })).toBeVisible()
})
