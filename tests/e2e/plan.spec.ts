import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { addQuestion, dayFromNow, openScreen } from '../../scripts/panel-steps.ts'
import { expect, test } from './fixtures.ts'
import { circle, endSession, meetAt, planOf, planWith } from './session-rooms.ts'

type Kept = { id: string; note: string; sameAs?: string; rung?: string }
type Planned = { on: string; minutes: number; order: string[]; ended?: { how: string; left: string[] } }

const THREE = ['What is a pivot table?', 'Who sees my changes?', 'Is 43 a good SSI?']

test('one button makes half an hour: informal minutes, what fits, something for the hands, and an end', async ({
  panel,
}) => {
  await planWith(panel, THREE)

  expect(await planOf(panel)).toEqual([
    '3 To begin',
    '5 What is a pivot table?',
    '5 Who sees my changes?',
    '12 One task of yours, hands on the mouse',
    '3 To finish',
  ])
  await expect(panel.getByText('28 minutes of 30. The rest keeps for later.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'This time: Is 43 a good SSI?' })).toBeVisible()
})

test('when the minutes of a block are changed the rest adapts, and it is said', async ({ panel }) => {
  await planWith(panel, THREE)

  await panel.getByRole('combobox', { name: 'Minutes for: To begin' }).selectOption('8')

  await expect
    .poll(() => planOf(panel))
    .toEqual(['8 To begin', '5 What is a pivot table?', '12 One task of yours, hands on the mouse', '3 To finish'])
  await expect(
    panel.getByRole('status').filter({ hasText: 'To begin: 8 minutes. The rest has adapted.' }),
  ).toBeAttached()
})

test('a practice is for the hands, and how far a question goes is changed in one click', async ({ panel, rows }) => {
  await planWith(panel, THREE)

  await panel.getByRole('combobox', { name: 'Time for: What is a pivot table?' }).selectOption('practise')
  await panel.getByRole('combobox', { name: 'How far it goes: Who sees my changes?' }).selectOption('reading')

  await expect
    .poll(() => planOf(panel))
    .toEqual([
      '3 To begin',
      '5 Who sees my changes?',
      '5 Is 43 a good SSI?',
      '12 What is a pivot table?',
      '3 To finish',
    ])
  expect((await rows<Kept>('questions')).find(({ note }) => note === THREE[1])?.rung).toBe('reading')
})

test('something that is no question comes on the agenda, and one of 10,000 letters is cut, which is said', async ({
  panel,
}) => {
  await planWith(panel, [])
  await panel.getByRole('textbox', { name: 'Something else to talk about' }).fill('The move to Lyon')
  await panel.getByRole('button', { name: 'Add it' }).click()
  await expect.poll(() => planOf(panel)).toContain('5 The move to Lyon')

  await panel.getByRole('textbox', { name: 'Something else to talk about' }).fill('a'.repeat(10_000))
  await expect(panel.getByText('Only the first 300 letters are kept.')).toBeVisible()
  await panel.getByRole('button', { name: 'Add it' }).click()

  await expect.poll(() => planOf(panel)).toContain(`5 ${'a'.repeat(300)}`)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('a first coffee keeps the questions for later, and a practice meeting is mostly for the hands', async ({
  panel,
}) => {
  await planWith(panel, ['What is a pivot table?'])
  await panel.getByRole('button', { name: 'Change the date' }).click()
  await panel.getByRole('radio', { name: 'A first coffee' }).click({ force: true })
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(() => planOf(panel)).toEqual(['3 To begin', '21 A coffee together', '3 Do we fit?', '3 To finish'])
  await expect(panel.getByRole('button', { name: 'This time: What is a pivot table?' })).toBeVisible()

  await panel.getByRole('button', { name: 'Change the date' }).click()
  await panel.getByRole('radio', { name: 'Mostly practice' }).click({ force: true })
  await panel.getByRole('button', { name: 'Save', exact: true }).click()

  await expect
    .poll(() => planOf(panel))
    .toEqual(['3 To begin', '21 One task of yours, hands on the mouse', '3 To finish'])
})

test('two questions that may ask the same are put together only when I say so, and Undo takes them apart', async ({
  panel,
  rows,
}) => {
  await planWith(panel, ['What is a pivot table?', 'what is a pivot table'])
  await expect(panel.getByText('These two may ask the same.')).toBeVisible()
  expect((await rows<Kept>('questions')).filter(({ sameAs }) => sameAs)).toEqual([])

  await panel.getByRole('button', { name: 'Answer them once' }).click()
  await expect.poll(async () => (await planOf(panel)).filter(each => /pivot/.test(each))).toHaveLength(1)
  await panel.getByRole('button', { name: 'Undo' }).click()

  await expect.poll(async () => (await planOf(panel)).filter(each => /pivot/.test(each))).toHaveLength(2)
  await expect(panel.getByText('These two may ask the same.')).toHaveCount(0)
})

test.describe('when a session cannot take place, the list stays whole', () => {
  test.beforeEach(async ({ panel }) => {
    await planWith(panel, THREE)
    await panel.getByRole('button', { name: /won’t do$/ }).click()
  })
  const everything = async (panel: Parameters<typeof planOf>[0]) => {
    const shown = await panel.getByRole('main').textContent()
    return THREE.filter(note => shown?.includes(note))
  }

  test('ten minutes instead', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Make it ten minutes' }).click()

    await expect(panel.getByText(/minutes of 10\./)).toBeVisible()
    await expect.poll(() => everything(panel)).toEqual(THREE)
  })

  test('answers in writing by a day: what leaves says so, and the rest is first in line next time', async ({
    panel,
    rows,
  }) => {
    await panel.getByRole('button', { name: 'See what will leave' }).click()

    await expect(panel.getByRole('heading', { name: /^Answers in writing, by / })).toBeVisible()
    await expect(panel.getByTestId('leaving-text').filter({ hasText: THREE[0] as string })).toBeVisible()
    const [session] = await rows<Planned>('sessions')
    expect(session?.ended).toMatchObject({ how: 'writing' })
    expect(session?.ended?.left).toHaveLength(3)
    await openScreen(panel, 'Session')
    await panel.getByRole('button', { name: 'Make the agenda' }).click()
    await expect.poll(() => everything(panel)).toEqual(THREE)
  })

  test('another day', async ({ panel, rows }) => {
    await panel.getByRole('region', { name: 'Another day' }).getByLabel('Day').fill(dayFromNow(5))
    await panel.getByRole('button', { name: 'Move it' }).click()

    await expect.poll(async () => (await rows<Planned>('sessions'))[0]?.on).toBe(`${dayFromNow(5)}T10:00`)
    await expect.poll(() => everything(panel)).toEqual(THREE)
  })

  test('a day that is over is not taken', async ({ panel, rows }) => {
    await panel.getByRole('region', { name: 'Another day' }).getByLabel('Day').fill('2020-01-01')
    await panel.getByRole('button', { name: 'Move it' }).click()

    await expect(panel.getByRole('alert')).toHaveText('That day is over. Please choose today or a later day.')
    expect((await rows<Planned>('sessions'))[0]?.on).toBe(`${dayFromNow(2)}T10:00`)
  })
})

test('after two skipped sessions I am asked once, privately, whether the rhythm is right', async ({ panel, rows }) => {
  await planWith(panel, THREE)
  for (const _ of [1, 2]) {
    await panel.getByRole('button', { name: /won’t do$/ }).click()
    await panel.getByRole('button', { name: 'Skip this one' }).click()
    await panel.getByRole('button', { name: 'Make the agenda' }).click()
    await expect(panel.getByRole('button', { name: 'Start now' })).toBeVisible()
  }

  await expect(panel.getByText('Two sessions did not take place.')).toBeVisible()
  await panel.getByRole('button', { name: 'Every 21 days' }).click()

  await expect(panel.getByText('Two sessions did not take place.')).toHaveCount(0)
  expect(await rows('pairs')).toMatchObject([{ everyDays: 21 }])
})

test('a question carried over three times asks what is best, and in writing it goes along', async ({ panel }) => {
  test.slow()
  await planWith(panel, ['What is LOD?'])
  for (const _ of [1, 2, 3]) {
    await panel.getByRole('button', { name: /won’t do$/ }).click()
    await panel.getByRole('button', { name: 'Skip this one' }).click()
    await panel.getByRole('button', { name: 'Make the agenda' }).click()
    await expect(panel.getByRole('button', { name: 'Start now' })).toBeVisible()
  }
  await expect(panel.getByText('This has waited for 3 sessions. What is best?')).toBeVisible()

  await panel.getByRole('button', { name: 'An answer in writing' }).click()

  await expect(panel.getByRole('heading', { name: 'To be answered in writing' })).toBeVisible()
  await expect.poll(() => planOf(panel)).not.toContain('5 What is LOD?')
  await panel.getByRole('button', { name: /^Send to/ }).click()
  await expect(panel.getByTestId('leaving-text').filter({ hasText: 'What is LOD?' })).toBeVisible()
})

test('the calendar gets the date with its time zone, and after a change the same event with a higher number', async ({
  panel,
}) => {
  await planWith(panel, THREE)
  const save = async () => {
    await panel.getByText('For your calendar').click()
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: 'Save the calendar file' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    ICAL.TimezoneService.reset()
    const calendar = new ICAL.Component(ICAL.parse(text))
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
    return { text, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component) }
  }
  const first = await save()
  expect(first.event.summary).toBe('With Yanis')
  expect(first.text).not.toContain('pivot')
  const on = await panel.evaluate(day => new Date(`${day}T10:00`).toISOString(), dayFromNow(2))
  expect(first.event.startDate.toJSDate().toISOString()).toBe(on)
  expect(first.event.isRecurring()).toBe(true)

  await panel.getByRole('button', { name: 'Change the date' }).click()
  await panel.getByLabel('Time').fill('14:30')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  const second = await save()

  expect(second.event.uid).toBe(first.event.uid)
  expect(second.event.sequence).toBe(first.event.sequence + 1)
})

test('with several pairs each has its session, and one that is put away keeps its history', async ({ panel, rows }) => {
  await planWith(panel, THREE)
  await meetAt(panel, 'To begin')
  await endSession(panel)
  await panel.getByRole('button', { name: 'Choose the next date' }).click()
  await panel.getByRole('button', { name: 'Another pair' }).click()
  await panel.getByRole('textbox', { name: 'First name', exact: true }).fill('Ines')
  await panel.getByRole('textbox', { name: 'Meeting link' }).fill('javascript:alert(1)')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByRole('alert')).toContainText('Please look at the link')
  await panel.getByRole('textbox', { name: 'Meeting link' }).fill('https://meet.example.com/room')
  await circle(panel, 'Every 7 days')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(panel.getByRole('combobox', { name: 'The session with' })).toHaveValue(/.+/)
  await expect(panel.getByRole('button', { name: 'You and Ines' })).toBeVisible()
  expect(await rows('pairs')).toHaveLength(2)
  await panel.getByRole('combobox', { name: 'The session with' }).selectOption({ label: 'Yanis' })
  await panel.getByRole('button', { name: 'You and Yanis' }).click()
  await panel.getByRole('button', { name: 'Put this pair away' }).click()

  await expect(panel.getByRole('button', { name: 'You and Ines' })).toBeVisible()
  await expect(panel.getByRole('combobox', { name: 'The session with' })).toHaveCount(0)
  expect(await rows('sessions')).toHaveLength(1)
})

test('a date that is over or without meaning is not taken, and nothing is lost', async ({ panel, rows }) => {
  await planWith(panel, ['What is a pivot table?'])
  await panel.getByRole('button', { name: 'Change the date' }).click()
  await panel.getByLabel('Day').fill('2020-02-29')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByRole('alert')).toHaveText('That day is over. Please choose today or a later day.')
  await panel.getByLabel('Day').fill('')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(panel.getByRole('alert')).toHaveText('Please choose a day and a time.')
  expect((await rows<Planned>('sessions'))[0]?.on).toBe(`${dayFromNow(2)}T10:00`)
})

test('a new question joins the agenda that is made already', async ({ panel }) => {
  await planWith(panel, ['What is a pivot table?'])
  await openScreen(panel, 'Questions')
  await addQuestion(panel, 'Who sees my changes?')

  await openScreen(panel, 'Session')

  await expect.poll(() => planOf(panel)).toContain('5 Who sees my changes?')
})
