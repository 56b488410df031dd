import type { Page } from '@playwright/test'
import { addQuestion, dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { expect } from './fixtures.ts'

/** A panel with these questions and a session with Yanis in two days. */
export async function planWith(panel: Page, notes: string[], minutes = 30): Promise<void> {
  for (const note of notes) await addQuestion(panel, note)
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), minutes)
  await expect(panel.getByRole('button', { name: 'Start now' })).toBeVisible()
}

/** Circles one of several words. The store decides what is circled, so it is pressed, not set. */
export async function circle(panel: Page, name: string): Promise<void> {
  await panel.getByRole('radio', { name }).click({ force: true })
  await expect(panel.getByRole('radio', { name })).toBeChecked()
}

/** Goes on to the next block and waits until it is there. */
export async function goOn(panel: Page): Promise<void> {
  const now = await panel.getByText(/^Now: /).textContent()
  const at = Number(now?.match(/\d+/)?.[0])
  await panel.getByRole('button', { name: /^Next: / }).click()
  await expect(panel.getByText(new RegExp(`^Now: ${at + 1} of `))).toBeVisible()
}

/** Starts the meeting and goes to the block with this heading. */
export async function meetAt(panel: Page, heading: string): Promise<void> {
  await panel.getByRole('button', { name: 'Start now' }).click()
  await expect(panel.getByText(/^Now: 1 of /)).toBeVisible()
  for (let step = 0; step < 12; step++) {
    if (await panel.getByRole('heading', { name: heading }).isVisible()) return
    await goOn(panel)
  }
  throw new Error(`No block is called “${heading}”`)
}

/** Goes to the last block and ends the session. */
export async function endSession(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'End the session' }).click()
  await expect(panel.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
}

/** The plan as it is read from top to bottom: minutes and what for. */
export async function planOf(panel: Page): Promise<string[]> {
  return panel
    .getByRole('combobox', { name: /^Minutes for: / })
    .evaluateAll(menus =>
      (menus as HTMLSelectElement[]).map(menu => `${menu.value} ${menu.getAttribute('aria-label')?.slice(13)}`),
    )
}
