import { addQuestion, dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { expect, test } from './fixtures.ts'

test.beforeEach(async ({ panel }) => {
  for (const note of ['What is a pivot table?', 'Who sees my changes?', 'Is 43 a good SSI?'])
    await addQuestion(panel, note)
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), 60)
})

test('the clipboard gets exactly what was shown, as formatted text and as Markdown', async ({ panel, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  await panel.getByRole('checkbox', { name: 'This goes along: Who sees my changes?' }).uncheck()
  await expect(panel.getByText('Only you. It stays here.')).toBeVisible()
  const shown = (await panel.getByTestId('leaving-text').allInnerTexts()).join('\n')
  const markdown = await panel.getByTestId('leaving-markdown').textContent()

  await panel.getByRole('button', { name: 'Copy the text' }).click()

  await expect(panel.getByText('Copied. Paste it where you talk with your mentor.').first()).toBeVisible()
  const copied = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    const page = new DOMParser().parseFromString(await read('text/html'), 'text/html')
    return { plain: await read('text/plain'), words: page.body.textContent }
  })
  expect(copied.plain).toBe(markdown)
  expect(copied.plain).not.toContain('Who sees my changes?')
  expect(wordsOf(copied.words)).toEqual(wordsOf(shown))
})

test('a question is moved by the keyboard on its handle', async ({ panel }) => {
  const rows = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  await expect(rows.first()).toContainText('What is a pivot table?')
  // Into the list, down to the third question, right past its minutes to its handle.
  await rows.first().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await panel.keyboard.press(key)
  await expect(panel.getByRole('button', { name: 'Move: Is 43 a good SSI?' })).toBeFocused()

  await panel.keyboard.press('Enter')
  for (const place of ['after Is 43', 'between Who', 'between What', 'before What']) {
    await expect(panel.getByRole('button', { name: `Insert ${place}` })).toBeFocused()
    if (place !== 'before What') await panel.keyboard.press('ArrowUp')
  }
  await panel.keyboard.press('Enter')

  await expect(rows.first()).toContainText('Is 43 a good SSI?')
  await panel.reload()
  await openScreen(panel, 'Session')
  await expect(rows.first()).toContainText('Is 43 a good SSI?')
})

test('what does not fit waits under “For later” and can be taken in again', async ({ panel }) => {
  const rows = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  await expect(rows).toHaveCount(3)
  await panel.getByRole('combobox', { name: 'Time for: What is a pivot table?' }).selectOption('practise')
  await expect(panel.getByText('It all fits: 40 minutes of 60.')).toBeVisible()

  await panel.getByRole('button', { name: 'Later: Who sees my changes?' }).click()
  await expect(rows).toHaveCount(2)
  await expect(panel.getByText('They keep. Nothing is late.')).toBeVisible()
  await panel.getByRole('button', { name: 'This time: Who sees my changes?' }).click()

  await expect(rows).toHaveCount(3)
})

test('the date and the mentor’s name can be put right', async ({ panel }) => {
  await panel.getByRole('button', { name: 'You and Yanis' }).click()
  await panel.getByRole('textbox', { name: 'First name', exact: true }).fill('Yanis B.')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await panel.getByRole('button', { name: 'Change the date' }).click()
  await panel.getByLabel('Time').fill('14:30')

  await panel.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(panel.getByRole('heading', { name: /14:30, with Yanis B\.$/ })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Send to Yanis B.' })).toBeVisible()
})

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

test('a question is carried to “For later” and back by the keyboard alone', async ({ panel }) => {
  const plan = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  const later = panel.getByRole('grid', { name: 'For later' }).getByRole('row')
  const focused = panel.locator(':focus')
  await plan.first().focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await panel.keyboard.press(key)
  await expect(focused).toHaveAccessibleName(/^Insert /)
  // “For later” is there as soon as something is carried.
  await panel.keyboard.press('Tab')
  await expect(focused).toHaveAccessibleName('Drop on For later')
  await panel.keyboard.press('Enter')
  await expect(later).toHaveText([/What is a pivot table/])
  await expect(plan).toHaveCount(2)

  await later.first().focus()
  for (const key of ['ArrowRight', 'Enter']) await panel.keyboard.press(key)
  await expect(focused).toHaveAccessibleName('Insert between Who sees my changes? and Is 43 a good SSI?')
  await panel.keyboard.press('Enter')

  await expect(plan).toHaveText([/Who sees my changes/, /What is a pivot table/, /Is 43 a good SSI/])
  await expect(later).toHaveCount(0)
})

test('a question is dragged to “For later” with the mouse, and back into the plan', async ({ panel }) => {
  await panel.setViewportSize({ width: 400, height: 2_000 })
  const plan = panel.getByRole('grid', { name: 'Agenda' }).getByRole('row')
  const later = panel.getByRole('grid', { name: 'For later' })
  const take = async (row: typeof plan) => {
    await row.locator('.margin-content').hover({ position: { x: 200, y: 5 } })
    await panel.mouse.down()
  }
  const putDown = async (on: typeof plan) => {
    const { x, y, width, height } = (await on.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await panel.mouse.move(x + width / 2, y + height - 10, { steps: 8 })
    await panel.mouse.up()
  }

  await take(plan.first())
  await panel.mouse.move(200, 900, { steps: 4 })
  await putDown(later)
  await expect(later.getByRole('row')).toHaveText([/What is a pivot table/])
  await expect(plan).toHaveCount(2)

  await take(later.getByRole('row').first())
  await putDown(plan.first())

  await expect(plan).toHaveText([/Who sees my changes/, /What is a pivot table/, /Is 43 a good SSI/])
})
