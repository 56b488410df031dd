import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { PartName } from '../../lib/model/app.ts'
import type { Capture } from '../../lib/model/capture.ts'
import { expectSaid, rows } from './ask.ts'
import { dispatchCommand } from './dispatch.ts'
import { inForm, TOOLS } from './tools.ts'
import { selectWords } from './words-on-page.ts'

const { launched, open, ask, newest, panel, inner } = rows()

const SHEETS = TOOLS.find(({ app }) => app === 'Sheets')?.address ?? ''
const FRAME = 'http://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx'

function part({ parts = [] }: Capture, wanted: PartName): string | undefined {
  return parts.find(({ name }) => name === wanted)?.text
}

/** Writes what a tool writes into its field, without what follows. */
const write = (page: Page, selector: string, text: string) =>
  page.evaluate(([field, value]) => Object.assign(document.querySelector(field) as HTMLInputElement, { value }), [
    selector,
    text,
  ] as const)

/** Puts a second one of something beside the first, seen like it. */
const twin = (page: Page, selector: string) =>
  page.evaluate(wanted => {
    const first = document.querySelector(wanted) as HTMLInputElement
    const second = first.cloneNode(true) as HTMLInputElement
    second.value = 'C4'
    first.after(second)
  }, selector)

test('a question asked right after I moved to another cell has that cell’s formula', async () => {
  const page = await open(SHEETS)
  await page.keyboard.press('ArrowRight')

  const { capture } = await ask()

  expect(part(capture, 'cell')).toBe('C7')
  expect(part(capture, 'formula')).toBe('=SUM(C2:C6)')
  expect(capture.address).toMatch(/#gid=12&range=C7$/)
})

test('a click on another sheet and a question at once: no cell or formula of the sheet before', async () => {
  const page = await open(SHEETS)
  await page.getByRole('tab', { name: 'Q4' }).click()

  const { capture } = await ask()

  expect(part(capture, 'tab')).toBe('Q4')
  expect(part(capture, 'cell')).toBe('A1')
  expect(capture.parts).toHaveLength(2)
  expect(capture.address).toMatch(/#gid=34&range=A1$/)
})

for (const pace of [30, 50, 70, 90, 110])
  test(`while I hold an arrow key down (a cell each ${pace} ms), a cell is told with its own formula or not at all`, async () => {
    const page = await open(SHEETS)
    await page.locator('canvas').click({ position: { x: 4 * 104 + 20, y: 2 * 26 + 10 } })
    // Only down, where each formula names its own row.
    const stop = await page.evaluateHandle(
      every =>
        setInterval(
          () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' })),
          every,
        ),
      pace,
    )

    const { capture } = await ask()
    await page.evaluate(timer => clearInterval(timer), stop)

    const [cell, formula] = [part(capture, 'cell'), part(capture, 'formula')]
    const row = cell?.slice(1)
    expect([undefined, `D${row}`]).toContain(cell)
    expect([undefined, `=C${row}/B${row}`]).toContain(formula)
    if (!cell) expect(capture).toMatchObject({ missing: ['cell'], address: expect.stringMatching(/#gid=12$/) })
  })

test('while I step through the sheets, no sheet, cell or formula of another one is told', async () => {
  const page = await open(SHEETS)
  // The shortcut keeps the question at once; a page made ready would be forgotten with each new address.
  await launched().clickAction(page)
  await page.evaluate(() => {
    let place = 1
    const tabs = document.querySelectorAll<HTMLElement>('[role="tab"]')
    setInterval(() => tabs[++place % tabs.length]?.click(), 80)
  })

  const { capture } = await newest(() => dispatchCommand(launched().worker, page))

  expect(capture).toMatchObject({ title: 'Budget 2026', missing: expect.arrayContaining(['tab', 'cell']) })
  expect(capture).not.toHaveProperty('parts')
  expect(capture.address).not.toContain('range')
})

test('cells chosen together are told as what they are', async () => {
  const page = await open(SHEETS)
  await write(page, '#t-name-box', 'B2:B6')

  const { capture } = await ask()

  expect(part(capture, 'cell')).toBe('B2:B6')
  expect(capture.address).toMatch(/#gid=12&range=B2:B6$/)
  await expect(panel().getByText(/· cells B2:B6 ·/)).toBeVisible()
})

/** Everything that makes a cell doubtful: the page is read, and neither cell nor formula is told. */
const DOUBTS: [what: string, act: (page: Page) => Promise<unknown>][] = [
  ['a name somebody gave to some cells stands where the cell’s would', page => write(page, '#t-name-box', 'Totals')],
  ['there are two boxes for the cell’s name', page => twin(page, '#t-name-box')],
  ['the box for the cell’s name is empty', page => write(page, '#t-name-box', '')],
]

for (const [what, act] of DOUBTS)
  test(`no cell is told where ${what}`, async () => {
    const page = await open(SHEETS)
    await act(page)

    const { capture } = await ask()

    expect(capture).toMatchObject({
      app: 'Sheets',
      title: 'Budget 2026',
      address: expect.stringMatching(/#gid=12$/),
      parts: [{ name: 'tab', text: 'Q3' }],
      missing: ['cell'],
    })
    await expectSaid(panel(), capture)
  })

test('a number of comments beside the name of a sheet is no part of its name', async () => {
  const page = await open(SHEETS)
  await page.addStyleTag({ content: '.docs-sheet-tab-comments { display: inline !important }' })
  expect((await ask()).capture.parts).toMatchObject([{ name: 'tab', text: 'Q3' }, {}, {}])

  // With other classes nobody knows which of the two is the name.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('#sheet-tab-bar span')) each.className = 'other'
    for (const each of document.querySelectorAll('.docs-sheet-active-tab')) each.className = 'other'
  })
  const { capture } = await ask()

  expect(capture).toMatchObject({ missing: ['tab'] })
  expect(part(capture, 'tab')).toBeUndefined()
})

test('words chosen beside the grid are not said to be in the cell', async () => {
  const page = await open(SHEETS)
  await selectWords(page, 'trip to Lyon')

  const { capture } = await ask('words')

  expect(capture).toMatchObject({
    quote: { exact: 'trip to Lyon' },
    parts: [{ name: 'tab', text: 'Q3' }],
    address: expect.stringMatching(/#gid=12$/),
  })
  expect(capture).not.toHaveProperty('missing')
})

test('in Excel no cell is told where the box for its name and what is read aloud disagree', async () => {
  const page = await open(inner(FRAME))
  expect((await ask()).capture.parts).toEqual([
    { name: 'tab', text: 'Forecast' },
    { name: 'cell', text: 'A3' },
    { name: 'formula', text: '=SUM(A1:A2)' },
  ])

  await write(page, '#FormulaBar-NameBox-input', 'C9')
  const { capture } = await ask()

  expect(capture).toMatchObject({ parts: [{ name: 'tab', text: 'Forecast' }], missing: ['cell'] })
})

test('in Excel an error is told with its cell, and no other content', async () => {
  const page = await open(inner(FRAME))
  await page.locator('canvas').click({ position: { x: 150, y: 65 } })

  expect((await ask()).capture.parts).toEqual([
    { name: 'tab', text: 'Forecast' },
    { name: 'cell', text: 'B2' },
    { name: 'formula', text: '=A2/0' },
    { name: 'shows', text: '#DIV/0!' },
  ])
})

test('in Excel the ribbon’s tab is never taken for a sheet', async () => {
  await open(inner(inForm(FRAME, 'renamed')))

  const { capture } = await ask()

  expect(capture).toMatchObject({ app: 'Excel', missing: ['tab', 'cell'] })
  expect(capture).not.toHaveProperty('parts')
})
