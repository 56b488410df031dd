import type { Page } from '@playwright/test'
import { addQuestion } from '../../scripts/panel-steps.ts'
import { expect } from './fixtures.ts'

/** Writes a word down by the panel: a question, its answer, the word. */
export async function keepWord(panel: Page, term: string, meaning: string) {
  await addQuestion(panel, `What is a ${term}?`)
  await panel.getByRole('button', { name: `What is a ${term}?` }).click()
  await panel.getByRole('textbox', { name: /^What did/ }).fill(meaning)
  await panel.getByRole('button', { name: 'Keep the answer' }).click()
  await panel.getByRole('textbox', { name: 'The word to explain' }).fill(term)
  await panel.getByRole('button', { name: 'Keep as a word' }).click()
  await expect(panel.getByText(`“${term}” is in your words.`)).toBeVisible()
}
