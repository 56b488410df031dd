import type { Page } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { planWith } from './session-rooms.ts'

const [FIRST, SECOND] = ['What is a pivot table?', 'Who sees my changes?'] as const

/** Copies the agenda for the mentor, and returns what a place without formatting would get. */
async function copyAgenda(panel: Page): Promise<string> {
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  await panel.getByRole('button', { name: 'Copy the text' }).click()
  await expect(panel.getByText(/^Copied\./).first()).toBeVisible()
  return panel.evaluate(() => navigator.clipboard.readText())
}

async function lookAt(panel: Page, text: string) {
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: 'Answers came back' }).click()
  await panel.getByRole('textbox', { name: 'What they sent' }).fill(text)
  await panel.getByRole('button', { name: 'Look at it' }).click()
}

/** The mentor's mail program quotes what was sent; the mentor answers between the lines. */
function answeredByMail(agenda: string, answers: string[]): string {
  let nth = 0
  const lines = agenda.split('\n').map(line => `> ${line}`)
  return `Hi!\n\n${lines.flatMap(line => (line.includes('[Q') && line.includes('##') ? [line, '', answers[nth++] ?? '', ''] : [line])).join('\n')}`
}

test.beforeEach(async ({ panel, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planWith(panel, [FIRST, SECOND])
})

test('answers between the lines of my agenda come home, each to its question, once, and one becomes a word', async ({
  panel,
  rows,
}) => {
  const agenda = await copyAgenda(panel)
  const mail = answeredByMail(agenda, ['It adds up rows.\nTry one!', 'Only you do.'])

  await lookAt(panel, mail)
  await panel.getByRole('region', { name: FIRST }).getByRole('textbox', { name: 'Their words' }).waitFor()
  expect(await rows('answers')).toEqual([])
  await expect(panel.getByRole('region', { name: FIRST }).getByRole('textbox')).toHaveValue(
    'It adds up rows.\nTry one!',
  )
  await expectNoAxeFault(panel, 'what came back')
  await panel.getByRole('button', { name: 'Add 2 answers' }).click()
  await expect(panel.getByText('2 answers are with your questions.').first()).toBeVisible()
  const [first] = await rows<{ text: string; by: string; from: string }>('answers')
  expect(await rows('answers')).toHaveLength(2)
  expect(first).toMatchObject({ by: 'mentor', from: 'Yanis' })

  const added = panel.getByRole('main').locator('section').filter({ hasText: 'It adds up rows.' })
  await added.getByRole('textbox', { name: 'The word to explain' }).fill('pivot table')
  await added.getByRole('button', { name: 'Keep as a word' }).click()
  await expect(panel.getByText('“pivot table” is in your words.')).toBeVisible()
  await expect(panel.getByText('Say thank you to Yanis, if you like')).toBeVisible()

  await lookAt(panel, mail)
  await expect(panel.getByText('You have this one already.')).toHaveCount(2)
  expect(await rows('answers')).toHaveLength(2)
})

test('a few typed words without a mark go to the question I choose', async ({ panel, rows }) => {
  await lookAt(panel, 'Nobody but you.')
  await panel.getByRole('combobox', { name: 'It answers' }).selectOption({ label: SECOND })
  await panel.getByRole('button', { name: 'Add 1 answer' }).click()

  await expect(panel.getByText('1 answer is with your questions.').first()).toBeVisible()
  expect(await rows('answers')).toMatchObject([{ text: 'Nobody but you.', by: 'mentor' }])
})

test('a question says that it never left, or when it did', async ({ panel }) => {
  await openScreen(panel, 'Questions')
  await panel.getByRole('button', { name: FIRST }).click()
  await expect(panel.getByText('It has never left this computer.')).toBeVisible()
  await panel.getByRole('button', { name: 'Done' }).click()

  await openScreen(panel, 'Session')
  await copyAgenda(panel)
  await openScreen(panel, 'Questions')
  await panel.getByRole('button', { name: FIRST }).click()

  await expect(panel.getByText(/^It left on .+ for Yanis: text to paste\.$/)).toBeVisible()
})

test('a file that is no text gets a sentence, a text file is looked at', async ({ panel }) => {
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: 'Answers came back' }).click()
  const file = panel.locator('input[type=file]')
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0xff, 0xfe]) })
  await expect(panel.getByText(/^This file is none of ours/).first()).toBeVisible()

  await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Only you.') })

  await expect(panel.getByRole('textbox', { name: 'Their words' })).toHaveValue('Only you.')
})
