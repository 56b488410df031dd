import { later, thing, words } from './choosing.ts'
import type { Finding } from './finding.ts'
import { find } from './finding.ts'

const FAMILY = '👨‍👩‍👧‍👦'

/** The words in one row of the page, found there again on a later visit. */
const again = (page: string, row: string, chosen: string, shown = chosen) => ({
  page,
  ask: words(row, chosen),
  afterwards: later(),
  expected: { result: 'found' as const, row, words: shown },
})

/** The same in the other order of time: chosen as the page will be, found as it was. */
const before = (page: string, row: string, chosen: string, shown = chosen) => ({
  page: `${page}?later`,
  ask: words(row, chosen),
  afterwards: later(''),
  expected: { result: 'found' as const, row, words: shown },
})

const characters: Finding[] = [
  {
    title: 'A word that has become bold in its middle is found (case 1)',
    ...again('letters.html', 'split', 'Attribution'),
  },
  {
    title: 'A word that was bold in its middle is found as plain text (case 1)',
    owed: 'maybe',
    ...before('letters.html', 'split', 'Attribution'),
  },
  {
    title: 'No-break and thin spaces that have become plain ones do not matter (case 2)',
    ...again('letters.html', 'spaces', '5\u00a0000\u2009€', '5 000 €'),
  },
  {
    title: 'Plain spaces that have become no-break and thin ones do not matter (case 2)',
    ...before('letters.html', 'spaces', '5 000 €', '5\u00a0000\u2009€'),
  },
  {
    title: 'Soft hyphens and direction marks that are gone do not matter (case 3)',
    ...again('letters.html', 'soft', 're\u00adtar\u00adget\u00ading in cell \u200eB2', 'retargeting in cell B2'),
  },
  {
    title: 'Soft hyphens and direction marks that have come do not matter (case 3)',
    ...before('letters.html', 'soft', 'retargeting in cell B2', 're\u00adtar\u00adget\u00ading in cell \u200eB2'),
  },
  {
    title: 'A zero-width space in a word does not matter (case 3)',
    ...again('letters.html', 'zero', 'zero\u200bwidth lookalike', 'zerowidth lookalike'),
  },
  {
    title: 'Accents of two characters, ligatures and wide letters are found as plain ones, just these (case 4)',
    ...again('letters.html', 'accents', 'cafe\u0301 with ﬁne ＣＴＲ', 'café with fine CTR'),
  },
  {
    title: 'Plain letters are found as accents of two characters, ligatures and wide letters, just these (case 4)',
    ...before('letters.html', 'accents', 'café with fine CTR', 'cafe\u0301 with ﬁne ＣＴＲ'),
  },
  {
    title: 'Words that begin and end with an emoji are found whole (case 5)',
    ...again('letters.html', 'emoji', `${FAMILY} and 👍🏽`),
  },
  {
    title: 'A word between rows of emoji is found (case 5)',
    ...again('letters.html', 'beside', 'reach'),
  },
  {
    title: 'Words a style wrote in capitals are found written in capitals (case 6)',
    ...again('letters.html', 'upper', 'net revenue', 'NET REVENUE'),
  },
  {
    title: 'Curly quotes, dashes and an ellipsis are found as plain ones (case 7)',
    ...again('letters.html', 'quotes', '“don’t” – twice…', '"don\'t" - twice...'),
  },
  {
    title: 'Plain quotes, dashes and dots are found as curly ones (case 7)',
    ...before('letters.html', 'quotes', '"don\'t" - twice...', '“don’t” – twice…'),
  },
  {
    title: 'Words over a line break are found where the lines have become paragraphs (case 8)',
    ...again('lines.html', 'break', 'The budget of Mayis spent by noon.'),
  },
  {
    title: 'Words over two paragraphs are found where the source is broken elsewhere (case 8)',
    page: 'lines.html',
    ask: words('two'),
    afterwards: later(),
    expected: { result: 'found', row: 'two', words: 'First paragraph of the advice. Second paragraph of it.' },
  },
  {
    title: 'Lines of code are found where they have got colours (case 8)',
    page: 'lines.html',
    ask: words('code'),
    afterwards: later(),
    expected: { result: 'found', row: 'code', words: 'let reach = 1 let cost = 2' },
  },
  { title: 'Words in several parts of a line are found (case 8)', ...again('lines.html', 'parts', 'per click rose') },
]

const edited: Finding[] = [
  {
    title: 'Words that have lost their plural are found, or maybe so (case 9)',
    page: 'edited.html',
    ask: words('plural', 'filter views'),
    afterwards: later(),
    expected: { result: ['found', 'maybe'], row: 'plural', words: 'filter view' },
  },
  {
    title: 'Words whose typing error was put right are found, or maybe so (case 9)',
    page: 'edited.html',
    ask: words('typo', 'recieve the weekly report'),
    afterwards: later(),
    expected: { result: ['found', 'maybe'], row: 'typo', words: 'receive the weekly report' },
  },
  ...[
    ['A name that is gone is not found inside “machines”', 'linus', 'Linus'],
    ['A job that is gone is not found in a list of jobs', 'designer', 'Developer, Frontend'],
    ['A word whose sentence is gone is not found in another one', 'cpm', 'CPM'],
    ['A word whose section is gone is not found in another section', 'section', 'bid cap'],
  ].map(([title, row = '', chosen = '']) => ({
    title: `${title} (case 10)`,
    page: 'edited.html',
    ask: words(row, chosen),
    afterwards: later(),
    expected: { result: 'not-found' as const },
  })),
  {
    title: 'A button that is gone is not found in one of the same name elsewhere (case 10)',
    page: 'edited.html',
    ask: thing('step-button', 'Button: Next step'),
    afterwards: later(),
    expected: { result: 'not-found' },
  },
]

const repeated: Finding[] = [
  {
    title: 'Three letters that stand fifty times are found by the names of their row and column (case 11)',
    ...again('short.html', 'labelled', 'CTR'),
  },
  {
    title: 'Of three letters that stand fifty times without any name it is said that they may be here (case 11)',
    page: 'short.html',
    ask: words('bare', 'LTV'),
    afterwards: later(),
    expected: { result: 'maybe', words: 'LTV' },
  },
  ...[
    ['A number is found in its row where a row was put in above', '?inserted', 'rate', '2%'],
    ['A number is found in its row where the table was sorted', '?sorted', 'rate', '2%'],
    ['A number is found in its row where others were filtered out', '?filtered', 'rate', '2%'],
    ['A number that stands in every row is found in its own where a row was put in', '?inserted', 'cost', '45 €'],
    ['A word that stands in every row is found in its own where the table was sorted', '?sorted', 'state', 'Paused'],
    ['A number is found where the columns changed places', '?columns', 'cost', '45 €'],
    ['A number in a table of boxes is found in its row where the table was sorted', '?sorted', 'grid', '45 €'],
    ['The name of a row is found where a row was put in above', '?inserted', 'season', 'Summer'],
  ].map(([title, did = '', row = '', chosen = '']) => ({
    title: `${title} (case 12)`,
    page: 'season-table.html',
    ask: words(row, chosen),
    afterwards: later(did),
    expected: { result: 'found' as const, row, words: chosen },
  })),
  {
    title: 'A number whose row is gone is not found in another row (case 12)',
    page: 'season-table.html',
    ask: words('state', 'Paused'),
    afterwards: later('?gone'),
    expected: { result: 'not-found' },
  },
  {
    title: 'One of five buttons of one name on a page that has not changed is found, or maybe so (case 13)',
    page: 'same-buttons.html',
    ask: thing('third', 'Button: Boost post'),
    expected: { result: ['found', 'maybe'], row: 'third' },
  },
  {
    title: 'Of six buttons of one name, one of them new, it is said that it may be one of them (case 13)',
    page: 'same-buttons.html',
    ask: thing('third', 'Button: Boost post'),
    afterwards: later(),
    expected: { result: 'maybe', row: 'third' },
  },
  {
    title: 'Of five buttons of one name, one gone and one new, it is said that it may be one of them (case 13)',
    page: 'same-buttons.html',
    ask: thing('third', 'Button: Boost post'),
    afterwards: later('?shifted'),
    expected: { result: 'maybe', row: 'third' },
  },
  {
    title: 'The words of one of five equal entries, one gone and one new, may be any of them (case 13)',
    page: 'same-buttons.html',
    ask: words('third', 'Boost post'),
    afterwards: later('?shifted'),
    expected: { result: 'maybe', row: 'third', words: 'Boost post' },
  },
  {
    title: 'Words are found where what stood before them was rewritten (case 14)',
    ...again('news.html', 'prefix', 'frequency cap'),
  },
  {
    title: 'Words are found where what stood after them was rewritten (case 14)',
    ...again('news.html', 'suffix', 'daily limit'),
  },
  {
    title: 'A label is found beside a number that changes on each visit (case 15)',
    ...again('news.html', 'label', 'CTR'),
  },
  {
    title:
      'A label and its number are found with another number, or maybe so, and never the old number elsewhere (case 15)',
    page: 'news.html',
    ask: words('figure', 'CPC 0.43 €'),
    afterwards: later(),
    expected: { result: ['found', 'maybe'], row: 'figure' },
  },
]

const elsewhere: Finding[] = [
  {
    title: 'Words in two megabytes of text are found where much was put in before them (case 16)',
    ...again('long.html', 'needle', 'unhappy families'),
  },
  { title: 'Words among Hebrew are found (case 18)', owed: 'maybe', ...again('languages.html', 'hebrew', 'CTR') },
  {
    title: 'Arabic words are found written with their vowels (case 18)',
    ...again('languages.html', 'arabic', 'معدل النقر', 'مَعدَّل النقر'),
  },
  {
    title: 'Japanese written from top to bottom is found (case 18)',
    ...again('languages.html', 'vertical', '転換率'),
  },
  {
    title: 'Thai, without blanks between its words, is found (case 18)',
    ...again('languages.html', 'thai', 'อัตราการคลิก'),
  },
  {
    title: 'English in the middle of Hebrew is found (case 18)',
    ...again('languages.html', 'mixed', 'Sales by region'),
  },
  {
    title: 'Words of a page the browser translates again are found (case 19)',
    page: 'translated.html?english',
    ask: words('words', 'bounce rate'),
    expected: { result: 'found', row: 'words', words: 'bounce rate' },
  },
  {
    title: 'Words of a translation are not found in the language of the page, and it is said (case 19)',
    page: 'translated.html?english',
    ask: words('words', 'bounce rate'),
    afterwards: later(''),
    expected: { result: 'not-found' },
  },
  {
    title: 'A button of a translated page may be found in the language of the page (case 19)',
    page: 'translated.html?english',
    ask: thing('save', 'Button: Save the report'),
    afterwards: later(''),
    expected: { result: ['maybe', 'not-found'], row: 'save' },
  },
  {
    title: 'Text the page does not let me select is found (case 20)',
    ...again('letters.html', 'none', 'nobody can select'),
  },
]

find([...characters, ...edited, ...repeated, ...elsewhere])
