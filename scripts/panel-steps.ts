// What a person does in the panel, by the names the screen gives its buttons and fields (English).
import type { Page } from '@playwright/test'

/** Opens one of the three screens. */
export async function openScreen(panel: Page, name: 'Questions' | 'Session' | 'Words') {
  await panel.getByRole('navigation').getByRole('button', { name }).click()
}

/** Writes a question that needs no page, and closes it. */
export async function addQuestion(panel: Page, note: string) {
  await panel.getByRole('button', { name: 'New question' }).click()
  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).fill(note)
  await panel.getByRole('button', { name: 'Done' }).click()
}

/** Names the mentor where none is named yet. */
export async function nameMentor(panel: Page, name: string) {
  await panel.getByRole('textbox', { name: 'Your mentor’s first name' }).fill(name)
  await panel.getByRole('button', { name: 'Save the name' }).click()
}

/** Plans a session on a day ("2026-12-03") and makes its agenda. */
export async function planSession(panel: Page, day: string, minutes: number) {
  await panel.getByLabel('Day').fill(day)
  await panel.getByLabel('Time').fill('10:00')
  await panel.getByRole('radio', { name: new RegExp(`^${minutes} `) }).check({ force: true })
  await panel.getByRole('button', { name: 'Make the agenda' }).click()
}

/** Opens the preview of what would be copied, and returns the text a place without formatting would get. */
export async function seeWhatWillLeave(panel: Page): Promise<string> {
  await panel.getByRole('button', { name: /^Send to / }).click()
  await panel.getByRole('heading', { name: /^What will leave for / }).waitFor()
  // It stands folded away under "The same as plain text", where it has no visible text.
  return `${await panel.getByTestId('leaving-markdown').textContent()}\n`
}

/** The day `days` from now as a date field takes it. */
export function dayFromNow(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
