import { dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { expect, test } from './fixtures.ts'
import { pointAt, selectWords } from './words-on-page.ts'

const MEANING = 'Your own pair of glasses on the sheet. You filter, and the others see nothing change.'

test('a word asked about on a page comes back there with the mentor’s words', async ({
  page,
  site,
  clickAction,
  realPanel,
  grantHosts,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await selectWords(page, 'filter view')
  await clickAction(page)
  const panel = await realPanel()

  const note = panel.getByRole('textbox', { name: /^What puzzles you\?/ })
  await expect(note).toBeFocused()
  await expect(panel.getByRole('img', { name: /^Close-up/ })).toBeVisible()
  await note.fill('Why would I want my own view of the list?')
  await expect(panel.getByText('Saved')).toBeVisible()
  await panel.getByRole('button', { name: 'Done' }).click()
  const [question] = await rows<{ note: string; capture: Record<string, unknown> }>('questions')
  expect(question).toMatchObject({
    note: 'Why would I want my own view of the list?',
    capture: {
      title: 'Store handbook: closing the month',
      address: `${site}/handbook.html`,
      quote: { exact: 'filter view', cut: false },
      sentence: 'To check your own region only, create a filter view and give it your name.',
      headings: ['Closing the month in the shared budget'],
      complete: true,
      picture: expect.any(String),
    },
  })

  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(3), 30)
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  const leaving = panel.getByTestId('leaving-text')
  await expect(leaving.getByText('create a filter view and give it your name')).toBeVisible()
  await expect(leaving.getByText('handbook.html')).toHaveCount(0)

  await openScreen(panel, 'Questions')
  await panel.getByRole('button', { name: /my own view/ }).click()
  await panel.getByRole('textbox', { name: 'What did Yanis say?' }).fill(MEANING)
  await panel.getByRole('button', { name: 'Keep the answer' }).click()
  await panel.getByRole('button', { name: 'Keep as a word' }).click()
  await expect(panel.getByText('“filter view” is in your words.')).toBeVisible()

  await openScreen(panel, 'Words')
  await grantHosts('*://127.0.0.1/*')
  await page.bringToFront()
  await panel.getByRole('button', { name: 'Explain words on 127.0.0.1' }).click()
  await expect(panel.getByText('Words are explained on 127.0.0.1.')).toBeVisible()
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await expect
    .poll(async () => {
      await pointAt(page, 'filter view')
      return shadowTexts(page)
    })
    .toContain(MEANING)
})
