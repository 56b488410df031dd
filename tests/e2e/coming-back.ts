// What a person does with words that come back, and with the clock.
import type { Page, Worker } from '@playwright/test'
import { expect } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'

/** A Monday, nine o'clock. */
const BEGIN = new Date(2026, 10, 2, 9)

/** So many days later, at nine: for the panel, which is opened anew, and for the worker. */
export async function goToDay(day: number, panel: Page, worker: Worker): Promise<void> {
  const now = new Date(BEGIN)
  now.setDate(now.getDate() + day)
  await worker.evaluate(time => {
    Date.now = () => time
  }, now.getTime())
  await panel.clock.setFixedTime(now)
  await panel.bringToFront()
  await panel.reload()
  await panel.getByRole('navigation').waitFor()
}

/** That day as a date field takes it: "2026-11-02". */
export function dateOfDay(day: number): string {
  return `2026-11-${String(BEGIN.getDate() + day).padStart(2, '0')}`
}

/** Takes words in from a file. */
export async function takeIn(panel: Page, words: object[]): Promise<void> {
  await openScreen(panel, 'Words')
  const buffer = Buffer.from(JSON.stringify(words))
  await panel.locator('input[type=file]').setInputFiles({ name: 'words.json', mimeType: 'text/plain', buffer })
  await panel.getByRole('button', { name: 'Add them' }).click()
  await expect(panel.getByText(/^\d+ words? (was|were) added\.$/).first()).toBeVisible()
}

/** Answers the word that comes back today. */
export async function answer(panel: Page, words: string): Promise<void> {
  await panel.getByRole('button', { name: '1 word comes back today' }).click()
  await panel.getByRole('button', { name: 'Show', exact: true }).click()
  await panel.getByRole('button', { name: words, exact: true }).click()
  await expect(panel.getByText('That is all for today. The words come back by themselves.')).toBeVisible()
  await panel.getByRole('button', { name: 'Close', exact: true }).click()
}

/** How many words have each kind of line on a page, as the browser draws them. */
export const linesOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [[name, size]] : []))),
  )

/** Explains words on every site, the first of each on the screen. */
export async function allowEverywhere(
  panel: Page,
  grantHosts: (...patterns: string[]) => Promise<void>,
): Promise<void> {
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await openScreen(panel, 'Words')
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await expect(panel.getByText(/^Words are explained on all sites/)).toBeVisible()
}
