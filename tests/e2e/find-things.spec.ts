import type { Page, Worker } from '@playwright/test'
import { later, part, thing, words } from './choosing.ts'
import { dispatchCommand } from './dispatch.ts'
import type { Finding } from './finding.ts'
import { find } from './finding.ts'

/** A thing that is pointed at, and found on a later visit to its page. */
const again = (page: string, row: string, told: string) => ({
  page,
  ask: thing(row, told),
  afterwards: later(),
  expected: { result: 'found' as const, row },
})

/** Selects everything in a field, as somebody does who presses Ctrl and A there. */
const wordsInField = (selector: string) => async (page: Page, worker: Worker) => {
  await page.locator(selector).selectText()
  await dispatchCommand(worker, page)
}

const fields: Finding[] = [
  {
    title: 'A field is found by its label where another one was put in before it (case 21)',
    page: 'editor.html',
    ask: wordsInField('#name'),
    afterwards: later(),
    expected: { result: 'found', row: 'field' },
  },
  {
    title: 'A field without a label is found by its hint (case 21)',
    page: 'editor.html',
    ask: wordsInField('[placeholder]'),
    afterwards: later(),
    expected: { result: 'found', row: 'search' },
  },
  {
    title: 'Words in an editor are found as long as they are there (case 22)',
    page: 'editor.html',
    ask: words('draft', 'lookalike audience'),
    afterwards: later(),
    expected: { result: 'found', row: 'draft', words: 'lookalike audience' },
  },
  {
    title: 'Words in an editor that was emptied are not found (case 22)',
    page: 'editor.html',
    ask: words('draft', 'lookalike audience'),
    afterwards: page => page.evaluate(() => document.querySelector('#editor')?.replaceChildren()),
    expected: { result: 'not-found' },
  },
]

const things: Finding[] = [
  {
    title: 'A picture is found by what it is called (case 23)',
    ...again('things.html', 'chart', 'Picture: Chart of sales by month'),
  },
  {
    title: 'An icon is found by the name of its button (case 23)',
    ...again('things.html', 'boost', 'Button: Boost post'),
  },
  {
    title: 'A dot that only its hint tells from another is found (case 23)',
    owed: 'maybe',
    ...again('things.html', 'title', 'Waiting for the north'),
  },
  {
    title: 'A button whose words a style writes is found (case 24)',
    ...again('things.html', 'export', 'Button: Export'),
  },
  {
    title: 'A letter of an icon font is found by the name of its button (case 24)',
    ...again('things.html', 'save', 'Button: Save and close'),
  },
  {
    title: 'An icon in a button of words is found by the button (case 25)',
    ...again('things.html', 'pivot', 'Button: Pivot table'),
  },
  {
    title: 'Words in a drawing are found (case 25)',
    page: 'things.html',
    ask: words('axis', 'Gross margin'),
    afterwards: later(),
    // Styles of marked words do not reach into drawings, so there is an outline around them.
    expected: { result: 'found', row: 'axis' },
  },
]

const openTab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click()

const hidden: Finding[] = [
  {
    title: 'Of words that also stand where nobody sees them the visible ones are found (case 26)',
    page: 'hidden.html',
    ask: words('visible', 'Reach: 12,000 people'),
    afterwards: page => page.reload(),
    expected: { result: 'found', row: 'visible', words: 'Reach: 12,000 people' },
  },
  {
    title: 'Words that are left only where nobody sees them are not found (case 26)',
    page: 'hidden.html',
    ask: words('visible', 'Reach: 12,000 people'),
    afterwards: async page => (await part(page, 'visible')).evaluate(element => element.remove()),
    expected: { result: 'not-found' },
  },
  {
    title: 'Words under a heading that was folded are found, and it is unfolded (case 27)',
    page: 'hidden.html',
    ask: words('details', 'holdout group'),
    afterwards: async page => (await part(page, 'details')).evaluate(element => element.removeAttribute('open')),
    expected: { result: 'found', row: 'details', words: 'holdout group' },
  },
  {
    title: 'Words the page keeps for the browser’s own search are found, and shown (case 27)',
    page: 'hidden.html',
    ask: async (page, worker) => {
      await (await part(page, 'until')).evaluate(element => element.removeAttribute('hidden'))
      await words('until', 'refund windows')(page, worker)
    },
    afterwards: page => page.reload(),
    expected: { result: 'found', row: 'until', words: 'refund windows' },
  },
  {
    title: 'Words on a slide that was moved out of sight are found, and brought into sight (case 27)',
    page: 'hidden.html',
    ask: words('slide', 'media mix'),
    expected: { result: 'found', row: 'slide', words: 'media mix' },
  },
  {
    title:
      'Words behind a tab of the page are said to be in a closed part, and found when I open it: nothing of the page is clicked (case 27)',
    page: 'hidden.html',
    ask: async (page, worker) => {
      await openTab('Details')(page)
      await words('panel', 'assisted conversions')(page, worker)
    },
    afterwards: page => page.reload(),
    meanwhile: async page => {
      await page.evaluate(() => document.body.dataset.clicked === undefined || Promise.reject('clicked'))
      await openTab('Details')(page)
    },
    expected: { result: 'found', row: 'panel', words: 'assisted conversions', closed: true },
  },
  ...[
    ['as its site shows it on a phone', '?mobile'],
    ['as its site prints it', '?print'],
    ['as its site shows it to readers', '?reader'],
  ].map(([shown, layout]) => ({
    title: `Words of an article are found ${shown} (case 28)`,
    page: 'article.html',
    ask: words('term', 'north star metric'),
    afterwards: later(layout),
    expected: { result: 'found' as const, row: 'term', words: 'north star metric' },
  })),
  {
    title: 'Words of an article asked about on a phone are found on a large screen (case 28)',
    page: 'article.html?mobile',
    ask: words('term', 'north star metric'),
    afterwards: later(''),
    expected: { result: 'found', row: 'term', words: 'north star metric' },
  },
]

find([...fields, ...things, ...hidden])
