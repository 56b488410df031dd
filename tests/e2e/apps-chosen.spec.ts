import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { PartName } from '../../lib/model/app.ts'
import type { Capture } from '../../lib/model/capture.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { rows } from './ask.ts'
import { dispatchCommand } from './dispatch.ts'
import type { Form } from './tools.ts'
import { inForm, TOOLS } from './tools.ts'
import { selectWords } from './words-on-page.ts'

const { launched, open, ask, newest } = rows()

const addressOf = (app: string) => TOOLS.find(each => each.app === app)?.address ?? ''

/** Points at a thing and takes it. The gesture before it lets us look at the page, as the shortcut would. */
async function take(page: Page, name: string | RegExp, place: () => Promise<{ x: number; y: number }>) {
  await launched().clickAction(page)
  await dispatchCommand(launched().worker, page, 'point-at-something')
  await expect.poll(() => shadowTexts(page)).toContain('Point at what puzzles you, then click it.')
  const { x, y } = await place()
  await expect
    .poll(async () => {
      await page.mouse.move(x, y, { steps: 5 })
      return (await shadowTexts(page)).split('\n').at(-1)
    })
    .toMatch(name)
  return newest(async () => {
    await page.mouse.down()
    await page.mouse.up()
  })
}

const cornerOf = async (page: Page, selector: string) => {
  const { x = 0, y = 0 } = (await page.locator(selector).first().boundingBox()) ?? {}
  return { x: x + 40, y: y + 60 }
}

/** What is told of a kind; where something is hovered over, its tooltip may be there too. */
const told = ({ parts = [] }: Capture, wanted: PartName) =>
  parts.filter(({ name }) => name === wanted).map(({ text }) => text)

const POINTED: [form: Form, visuals: string[]][] = [
  ['documented', ['Sales by region']],
  ['language', ['Sales by region']],
  ['renamed', []],
]

for (const [form, visuals] of POINTED)
  test(`pointing at a chart of Power BI tells its name, or none (${form})`, async () => {
    const page = await open(inForm(addressOf('Power BI'), form))

    const { capture } = await take(page, /Bar chart|Graphique à barres/, () => cornerOf(page, 'svg'))

    expect(capture).toMatchObject({ app: 'Power BI', title: 'Sales report', element: { role: 'img' } })
    expect(told(capture, 'visual')).toEqual(visuals)
  })

test('pointing at a row of a Power BI table that was scrolled tells the table’s name and that row', async () => {
  const page = await open(addressOf('Power BI'))
  await page.locator('.bodyCells').evaluate(body => body.scrollTo(0, 24 * 300))
  const cell = page.getByText('Region 303', { exact: true })
  await cell.waitFor()

  const { capture } = await take(page, /Region 303/, async () => {
    const { x = 0, y = 0 } = (await cell.boundingBox()) ?? {}
    return { x: x + 5, y: y + 5 }
  })

  expect(capture).toMatchObject({ element: { text: 'Region 303' }, parts: [{ name: 'visual', text: 'Orders' }] })
})

const VIEW = 'https://prod.online.tableau.com/t/sales/views/SalesOverview/Regions?:embed=y'
const SHEETS: [what: string, address: string, sheets: string[]][] = [
  ['a chart of Tableau tells its sheet', VIEW, ['Profit by region']],
  ['a chart of Tableau in French tells its sheet', inForm(VIEW, 'language'), ['Profit by region']],
  ['a chart of Tableau with other names tells no sheet', inForm(VIEW, 'renamed'), []],
  ['a chart of a newer Tableau tells no sheet', `${VIEW}&sheets=constant`, []],
]

for (const [what, address, sheets] of SHEETS)
  test(`pointing at ${what}`, async () => {
    const page = await open(address)

    const { capture } = await take(page, /./, () => cornerOf(page, 'canvas'))

    expect(capture).toMatchObject({ app: 'Tableau', element: { tag: 'canvas' } })
    expect(told(capture, 'sheet')).toEqual(sheets)
  })

test('pointing at a button in a sheet of Tableau tells the sheet, not what the button is called inside', async () => {
  const page = await open(addressOf('Tableau'))
  const button = page.frameLocator('iframe').getByRole('button', { name: 'Keep only' }).first()

  const { capture } = await take(page, /Keep only/, async () => {
    const { x = 0, y = 0 } = (await button.boundingBox()) ?? {}
    return { x: x + 8, y: y + 8 }
  })

  expect(capture).toMatchObject({ element: { name: 'Keep only' } })
  expect(told(capture, 'sheet')).toEqual(['Profit by region'])
})

const MESSAGES: [form: Form, words: string, parts: object[] | undefined][] = [
  ['documented', 'temperature setting', [{ name: 'message', text: 'assistant' }]],
  ['documented', 'three tones', [{ name: 'message', text: 'user' }]],
  ['language', 'temperature setting', [{ name: 'message', text: 'assistant' }]],
  ['renamed', 'temperature setting', undefined],
]

for (const [form, words, parts] of MESSAGES)
  test(`“${words}”, chosen in ChatGPT, comes with who wrote it, or without (${form})`, async () => {
    const page = await open(inForm(addressOf('ChatGPT'), form))
    await selectWords(page, words)

    const { capture } = await ask('words')

    expect(capture).toMatchObject({ app: 'ChatGPT', quote: { exact: words } })
    expect(capture.parts).toEqual(parts)
  })

for (const form of ['documented', 'renamed', 'language'] as const)
  test(`words chosen in Slack come alone: nothing around them, nobody’s name (${form})`, async () => {
    const page = await open(inForm(addressOf('Slack'), form))
    const list = page.getByRole('list')
    await list.evaluate(view => view.scrollTo(0, 150 * 60))
    await expect(list.getByText('11:32', { exact: true })).toBeInViewport()
    await selectWords(page, 'churn rate')

    const { capture } = await ask('words')

    expect(capture).toMatchObject({
      app: 'Slack',
      quote: { exact: 'churn rate', before: '', after: '' },
      headings: [],
      parts: [{ name: 'kind', text: 'conversation' }],
    })
    expect(capture).not.toHaveProperty('sentence')
    expect(JSON.stringify(capture)).not.toMatch(/nadia|martin|yanis|berger/i)
  })
