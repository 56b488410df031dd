import { expect, test } from '@playwright/test'
import { rows } from './ask.ts'
import { TOOLS } from './tools.ts'

const { open, ask, panel } = rows()
const SHEETS = TOOLS.find(({ app }) => app === 'Sheets')

test('the tab with the sheet is led to the cell, by the link alone, and the picture shows it', async () => {
  const page = await open(SHEETS?.address ?? '')
  const { capture } = await ask()
  expect(capture.address).toBe(`${SHEETS?.kept}${SHEETS?.cell}`)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))

  await panel().getByRole('button', { name: 'Show me where' }).click()

  await expect(
    panel().getByRole('status').getByText('The page is open. Its link leads to the cell itself.'),
  ).toBeVisible()
  await expect(panel().getByRole('status').getByRole('img')).toBeVisible()
  await expect.poll(() => page.url()).toMatch(/#gid=12&range=B7$/)
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})
