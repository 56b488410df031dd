import fs from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { addQuestion, openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'

type Entry = {
  term: string
  meaning: string
  forms?: string[]
  comparison?: string
  steps?: string[]
  tools?: string[]
  deletedAt?: number
}

/** Adds words out of a file, as a person does. */
async function takeIn(panel: Page, text: string, name = 'words.csv') {
  await openScreen(panel, 'Words')
  await panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await panel.getByRole('button', { name: 'Add them' }).click()
  await expect(panel.getByText(/^\d+ words? (was|were) added\.$/).first()).toBeVisible({ timeout: 60_000 })
}
const rowsOn = (panel: Page) => panel.locator('.entry > button')

test('a word is written by hand with the keyboard alone, opened, closed and found again at its row', async ({
  panel,
  rows,
}) => {
  await openScreen(panel, 'Words')
  await panel.getByRole('button', { name: 'Add a word' }).focus()
  await panel.keyboard.press('Enter')
  await panel.getByRole('textbox', { name: 'The word to explain' }).focus()
  await panel.keyboard.type('filter view')
  await panel.keyboard.press('Tab')
  await panel.keyboard.type('Your own pair of glasses.')
  await panel.keyboard.press('Tab')
  await panel.keyboard.type('A printed copy.')
  await panel.keyboard.press('Tab')
  await panel.keyboard.type('Yanis')
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Enter')
  await panel.keyboard.press('Tab')
  await panel.keyboard.type('FV')
  await panel.keyboard.press('Enter')
  await panel.keyboard.type('filtered view')
  await panel.getByRole('button', { name: 'Save', exact: true }).focus()
  await panel.keyboard.press('Enter')

  await expect(panel.getByText('“filter view” is in your words.').first()).toBeVisible()
  expect(await rows<Entry>('glossary')).toMatchObject([
    {
      term: 'filter view',
      meaning: 'Your own pair of glasses.',
      comparison: 'A printed copy.',
      from: 'Yanis',
      forms: ['FV', 'filtered view'],
    },
  ])
  const row = panel.getByRole('button', { name: /^filter view/ })
  await row.focus()
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'filter view' })).toBeFocused()
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Enter')
  await expect(row).toBeFocused()
})

test('a word is put right, and undo brings back all that it said', async ({ panel, rows }) => {
  await takeIn(panel, 'word,meaning,like\nLOD,Which rows,A ruler\nCRUD,Four deeds,\n')
  await panel.getByRole('button', { name: /^LOD/ }).click()
  await panel.getByRole('button', { name: 'Edit' }).click()
  await panel.getByRole('textbox', { name: 'In my mentor’s words' }).fill('How fine a total is')
  await panel.getByRole('textbox', { name: 'What is it like?' }).fill('')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByText('“LOD” was changed.').first()).toBeVisible()
  await expect(panel.getByText('A ruler')).toHaveCount(0)

  await panel.getByRole('button', { name: 'Undo' }).click()

  await expect(panel.getByText('A ruler')).toBeVisible()
  expect((await rows<Entry>('glossary')).find(({ term }) => term === 'LOD')).toMatchObject({ meaning: 'Which rows' })
})

test('two words are put together, and apart again', async ({ panel }) => {
  await takeIn(panel, 'word,meaning,said by\nLOD,Which rows,Yanis\nlevel of detail,How fine a total is,Nadia\n')
  await panel.getByRole('button', { name: /^LOD/ }).click()
  await panel.getByRole('button', { name: 'Put together' }).click()
  await panel.getByRole('button', { name: 'level of detail (Nadia)' }).click()
  await expect(panel.getByText('“LOD” and “level of detail” are one word now.').first()).toBeVisible()
  await expect(panel.getByText('Also written')).toBeVisible()
  await expect(rowsOn(panel)).toHaveCount(0)

  await panel.getByRole('button', { name: 'Undo' }).click()

  await expect(rowsOn(panel)).toHaveCount(1)
  await expect(panel.getByText('Also written')).toHaveCount(0)
})

test('words are found by any of what they say, sorted, and shown by who said them', async ({ panel }) => {
  await takeIn(
    panel,
    'word;meaning;said by;date;other forms\nzeta;Last letter;Yanis;2026-01-01;\nCTR;Of those who saw it;Nadia;2026-03-01;click-through rate\nalpha;First letter;Yanis;2026-02-01;\n',
  )
  const shown = () => panel.locator('.entry-term').allTextContents()
  await expect.poll(shown).toEqual(['alpha', 'CTR', 'zeta'])

  await panel.getByRole('combobox', { name: 'Sort the words' }).selectOption('Newest first')
  await expect.poll(shown).toEqual(['CTR', 'alpha', 'zeta'])
  await panel.getByRole('combobox', { name: 'Show only some words' }).selectOption('Told by Yanis')
  await expect.poll(shown).toEqual(['alpha', 'zeta'])
  await panel.getByRole('combobox', { name: 'Show only some words' }).selectOption('All words')
  await panel.getByRole('searchbox', { name: 'Find a word' }).fill('Through click')
  await expect.poll(shown).toEqual(['CTR'])
  await panel.getByRole('searchbox', { name: 'Find a word' }).fill('nothing of this')
  await expect(panel.getByText('Nothing found. Try fewer or other words.').last()).toBeVisible()
})

test('a word that came from a question leads back to it, one that is known rests, and wakes again', async ({
  panel,
}) => {
  await keepWord(panel, 'pivot table', 'A table that adds up by itself.')
  await openScreen(panel, 'Words')
  await panel.getByRole('button', { name: /^pivot table/ }).click()
  await panel.getByRole('button', { name: 'I know this now' }).click()
  await expect(panel.getByText(/^You know it since /)).toBeVisible()
  await panel.getByRole('button', { name: 'Underline it again' }).click()
  await expect(panel.getByText(/^You know it since /)).toHaveCount(0)

  await panel.getByRole('button', { name: 'Open the question' }).click()

  await expect(panel.getByRole('textbox', { name: /^What puzzles you\?/ })).toHaveValue('What is a pivot table?')
})

test('before words come in from a file it is said what will happen, and all of it can be undone', async ({
  panel,
  rows,
}) => {
  await takeIn(panel, 'word,meaning\nLOD,Which rows\n')
  await panel.locator('input[type=file]').setInputFiles({
    name: 'mots.csv',
    mimeType: 'text/csv',
    // As an older spreadsheet writes it: Windows 1252 and semicolons.
    buffer: Buffer.from('Mot;Sens\nLOD;Which rows\nlod;Autre chose\n\xe9t\xe9;La saison\n;rien\n', 'latin1'),
  })

  await expect(panel.getByText('2 new words', { exact: true })).toBeVisible()
  await expect(panel.getByText('1 word is here already and stays as it is.')).toBeVisible()
  await expect(panel.getByText(/^1 of them has a meaning here already/)).toBeVisible()
  await expect(panel.getByText(/another alphabet table/)).toBeVisible()
  await panel.getByText(/^1 line is left out\./).click()
  await expect(panel.getByText('Line 5: There is no word.')).toBeVisible()
  expect(await rows('glossary')).toHaveLength(1)
  await panel.getByRole('button', { name: 'Add them' }).click()
  await expect(panel.getByText('2 words were added.').first()).toBeVisible()
  await expect(panel.getByRole('button', { name: /^été/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(rowsOn(panel)).toHaveCount(1)
})

test('a file that is no list of words gets a plain sentence, and nothing changes', async ({ panel, rows }, info) => {
  await openScreen(panel, 'Words')
  const choose = (file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    panel.locator('input[type=file]').setInputFiles(file)
  const file = (buffer: Buffer) => ({ name: 'x.csv', mimeType: 'text/csv', buffer })

  await choose(file(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])))
  await expect(panel.getByText(/^This file is no table of words/).first()).toBeVisible()
  await choose(file(Buffer.alloc(0)))
  await expect(panel.getByText('This file is empty. Nothing has changed.').first()).toBeVisible()
  const large = info.outputPath('large.csv')
  fs.closeSync(fs.openSync(large, 'w'))
  fs.truncateSync(large, 200 * 1024 * 1024)
  await choose(large)
  await expect(panel.getByText(/^This file is too large for a list of words/).first()).toBeVisible()

  expect(await rows('glossary')).toEqual([])
})

test('words are saved as files that others open', async ({ panel }) => {
  await takeIn(panel, 'word,meaning\nLOD,"=HYPERLINK(""https://evil.example"")"\n')

  for (const [name, ending, holds] of [
    ['Save for a spreadsheet', 'csv', 'LOD,"\'=HYPERLINK'],
    ['Save for Anki', 'txt', '#separator:tab\n#html:true\n'],
    ['Save for another program', 'json', '"term": "LOD"'],
  ] as const) {
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name, exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^ask-my-mentor-words-.*\\.${ending}$`))
    expect(fs.readFileSync(await download.path(), 'utf8')).toContain(holds)
  }
})

test('with 50,000 words the list opens, finds and ends with a few dozen rows on the page', async ({ panel }) => {
  test.slow()
  const lines = Array.from({ length: 50_000 }, (_, at) => `word ${at}\tmeaning ${at} of the words`)
  await takeIn(panel, lines.join('\n'))
  await expect(panel.getByRole('heading', { name: '50000 words' })).toBeVisible({ timeout: 60_000 })

  await panel.getByRole('searchbox', { name: 'Find a word' }).fill('49999')
  await expect(rowsOn(panel)).toHaveCount(1)
  await panel.getByRole('searchbox', { name: 'Find a word' }).fill('')
  await expect.poll(() => rowsOn(panel).count()).toBeGreaterThan(10)
  expect(await rowsOn(panel).count()).toBeLessThan(100)

  await panel.getByRole('heading', { name: 'Words as a file' }).scrollIntoViewIfNeeded()
  await expect(panel.getByRole('button', { name: /^word 9999/ }).last()).toBeVisible()
  expect(await rowsOn(panel).count()).toBeLessThan(200)
  await openScreen(panel, 'Questions')
  await addQuestion(panel, 'Does the rest still work?')
})

test('what is odd is a word like others: one letter, 500 words, signs, emoji, a pattern, HTML, the same word twice', async ({
  panel,
}) => {
  const odd = ['R', '…', '🚀', '(a+)+$', '<img src=x onerror=alert(1)>', '<b>HTML</b>']
  const long = 'word '.repeat(500).trim()
  await takeIn(
    panel,
    JSON.stringify([
      ...odd.map(term => ({ term, meaning: long })),
      { term: 'LOD', meaning: 'One', from: 'Yanis' },
      { term: 'LOD', meaning: 'Two', from: 'Nadia' },
    ]),
    'words.json',
  )
  await expect(panel.getByText('8 words were added.').first()).toBeVisible()

  for (const term of odd) await expect(panel.locator('.entry-term', { hasText: term }).first()).toBeVisible()
  await expect(rowsOn(panel).filter({ hasText: 'LOD' })).toHaveCount(2)
  expect(await panel.locator('.entries img, .entries b').count()).toBe(0)
  await rowsOn(panel)
    .filter({ has: panel.getByText('R', { exact: true }) })
    .click()
  await expect(panel.getByText(/^It is kept, but not underlined on pages/)).toBeVisible()
})

const FULL = {
  term: 'filter view',
  forms: ['FV'],
  meaning: 'Your own pair of glasses on the sheet. You filter, and the others see nothing change.',
  comparison: 'Sorting my printed copy, while the original stays in the binder.',
  plain: 'A saved filter that only its user sees.',
  steps: ['Open “Data”', 'Choose “Filter views”'],
  link: 'https://help.example/filter-views-and-a-very-long-address-that-must-wrap',
  tools: ['Google Sheets'],
  from: 'Yanis',
  at: '2026-03-13',
}
const OTHERS = ['CRUD', 'engagement rate', 'growth hacking', 'LOD'].map(term => ({
  term,
  meaning: `What ${term} means, in one line.`,
  from: 'Yanis',
}))

/** Nothing that axe finds, nothing past the right edge; and a picture to look at. */
async function look(panel: Page, info: TestInfo, name: string) {
  await expectNoAxeFault(panel, name)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name).toBe(true)
  await panel.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
}

test('the words, one open and one being written have no fault that axe finds', async ({ panel }, info) => {
  test.slow()
  await takeIn(panel, JSON.stringify([FULL, ...OTHERS]), 'words.json')
  await rowsOn(panel).filter({ hasText: 'CRUD' }).click()
  await panel.getByRole('button', { name: 'I know this now' }).click()
  await panel.getByRole('button', { name: 'Close' }).click()
  await panel.setViewportSize({ width: 400, height: 800 })

  await rowsOn(panel).filter({ hasText: 'filter view' }).click()
  await look(panel, info, 'open')
  await panel.getByRole('button', { name: 'Put together' }).click()
  await look(panel, info, 'together')
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await panel.getByRole('button', { name: 'Edit' }).click()
  await look(panel, info, 'writing')
})

test('in French at 320 pixels the words and a file being read have no fault that axe finds', async ({
  panel,
}, info) => {
  test.slow()
  await takeIn(panel, JSON.stringify([FULL, ...OTHERS]), 'words.json')
  await panel.setViewportSize({ width: 320, height: 800 })
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByRole('radio', { name: 'Français' }).click()
  await panel.getByRole('navigation').getByRole('button', { name: 'Mots' }).click()

  await rowsOn(panel).filter({ hasText: 'filter view' }).click()
  await panel.locator('input[type=file]').setInputFiles({
    name: 'x.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('mot;sens\nCRUD;Quatre gestes\n;rien\nLOD;Autrement\n'),
  })
  await panel.getByText('laissée de côté').click()
  await look(panel, info, 'file-fr')
  await panel.getByRole('button', { name: 'Modifier' }).click()
  await look(panel, info, 'writing-fr')
})
