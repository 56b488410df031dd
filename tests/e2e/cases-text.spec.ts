import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Case } from './cases.ts'
import { run, select, selectFrom } from './cases.ts'
import { painted, selectWords } from './words-on-page.ts'

const FAMILY = '👨‍👩‍👧‍👦'

const characters: Case[] = [
  {
    title: 'A term that is bold in its middle is one word (case 1)',
    page: 'characters.html',
    act: page =>
      page.evaluate(() => {
        const p = document.querySelector('#split') as Element
        getSelection()?.setBaseAndExtent(p.firstChild as Text, 8, p.lastChild as Text, 4)
      }),
    expected: {
      quote: { exact: 'Attribution', before: expect.stringMatching(/Reading results\nSet the $/), cut: false },
      sentence: 'Set the Attribution window to 7 days.',
      headings: ['Reading results'],
    },
  },
  {
    title: 'No-break and thin spaces stay as they stand on the page (case 2)',
    page: 'characters.html',
    act: page => selectWords(page, '5\u00a0000\u2009€'),
    expected: { quote: { exact: '5\u00a0000\u2009€' } },
  },
  {
    title: 'Soft hyphens, zero-width spaces and direction marks stay inside the words (case 3)',
    page: 'characters.html',
    act: select('#soft'),
    expected: { quote: { exact: 'The re\u00adtar\u00adget\u00ading zero\u200bwidth cell \u200eB2 is empty.' } },
  },
  {
    title: 'Accents of two characters, ligatures and wide letters are kept, not tidied (case 4)',
    page: 'characters.html',
    act: select('#accents'),
    expected: { quote: { exact: 'A cafe\u0301 with ﬁne ＣＴＲ numbers.' } },
  },
  {
    title: 'A selection that ends inside an emoji takes the whole emoji (case 5)',
    page: 'characters.html',
    act: selectFrom(['#emoji', 8], ['#emoji', 25]),
    expected: { quote: { exact: `${FAMILY} and 👍🏽`, after: expect.stringMatching(/^ wins\./) } },
  },
  {
    title: 'What stands around the words never begins or ends with half an emoji (case 5)',
    page: 'characters.html',
    act: select('#far b'),
    expected: {
      quote: { exact: 'reach', before: `${FAMILY.repeat(5)} `, after: ` ${FAMILY.repeat(5)}` },
    },
  },
  {
    title: 'Words a style writes in capitals are kept both ways (case 6)',
    page: 'characters.html',
    act: select('#upper span'),
    expected: { quote: { exact: 'net revenue', shown: 'NET REVENUE' } },
  },
  {
    title: 'Curly quotes, dashes and an ellipsis stay the page’s own (case 7)',
    page: 'characters.html',
    act: select('#quotes'),
    expected: { quote: { exact: 'She said “don’t” – twice… and — once.' } },
  },
  {
    title: 'I selected only blanks, so there is no quote and the question is kept (case 17)',
    page: 'characters.html',
    act: select('#blank'),
    expected: { title: 'Characters', headings: [] },
    absent: ['quote', 'unread'],
  },
  {
    title: 'Three dots alone are words enough (case 17)',
    page: 'characters.html',
    act: select('#dots b'),
    expected: { quote: { exact: '(…)' } },
  },
  {
    title: 'One emoji alone is words enough (case 17)',
    page: 'characters.html',
    act: select('#dots i'),
    expected: { quote: { exact: '🎉' } },
  },
  {
    title: 'Text the page does not let me select is kept when it is in the selection (case 20)',
    page: 'characters.html',
    act: select('#none'),
    expected: { quote: { exact: 'A badge nobody can select by hand.' } },
  },
  {
    title: 'Text a style adds is not the page’s, so it is not in the words (case 24)',
    page: 'characters.html',
    act: select('#made'),
    expected: { quote: { exact: 'one is done.' } },
  },
  {
    title: 'Hidden copies of the same words stay out (case 26)',
    page: 'characters.html',
    act: select('#copies'),
    expected: { quote: { exact: 'Reach: 12,000 people' } },
  },
]

const blocks: Case[] = [
  {
    title: 'A line break, a new paragraph and a cell each begin a new line (case 8)',
    page: 'blocks.html',
    act: page =>
      page.evaluate(() => {
        const [one, two] = [document.querySelector('#one'), document.querySelector('#two')] as Element[]
        getSelection()?.setBaseAndExtent(one as Element, 0, two as Element, 1)
      }),
    expected: {
      quote: {
        exact: 'First line\nsecond line of the text.\nA paragraph\n      over three lines of source.',
        before: 'Ads\nResults\n',
        after: expect.stringMatching(/^\nCost per click rose\.\nlet a = 1\n {2}let b = 2\nAround it\.\nReach/),
      },
    },
  },
  {
    title: 'A blank between two parts of a line is part of the line (case 8)',
    page: 'blocks.html',
    act: select('#click'),
    expected: {
      quote: {
        exact: 'per click',
        before: expect.stringMatching(/\nCost $/),
        after: expect.stringMatching(/^ rose\.\nlet a/),
      },
      sentence: 'Cost per click rose.',
    },
  },
  {
    title: 'Code keeps its lines (case 8)',
    page: 'blocks.html',
    act: select('#code'),
    expected: { quote: { exact: 'let a = 1\n  let b = 2' } },
  },
  {
    title: 'The sentence stays in its own paragraph, what stands around reaches further (case 8)',
    page: 'blocks.html',
    act: page => selectWords(page, 'Reach'),
    expected: {
      quote: { before: expect.stringMatching(/Around it\.\n$/), after: expect.stringMatching(/^\nof women\nSeason/) },
      sentence: 'Reach',
    },
  },
  {
    title: 'A number in a table comes with the names of its row and column (case 8)',
    page: 'blocks.html',
    act: select('#cell'),
    expected: { quote: { exact: '5 €' }, row: 'Summer', column: 'Paid › CPC', headings: ['Ads', 'Results'] },
  },
  {
    title: 'A number in a table made of plain boxes comes with the names of its row and column (case 8)',
    page: 'blocks.html',
    act: select('#grid'),
    expected: { quote: { exact: '12 €' }, row: 'Winter sale', column: 'Spend' },
  },
]

/** Fills the page and selects all of it. */
const selectAllOf = (fill: string) => async (page: Page) => {
  await page.evaluate(`(() => { const main = document.querySelector('main'); ${fill} })()`)
  await painted(page)
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main') as Element))
  await painted(page)
}

const long: Case[] = [
  {
    title: 'Of ten megabytes in one piece the beginning and the end are kept (case 16)',
    page: 'long.html',
    act: selectAllOf(
      "main.append('The first words. ' + 'All happy families are alike. '.repeat(350000) + 'The last words.')",
    ),
    expected: {
      quote: {
        exact: expect.stringMatching(/^The first words\. All happy families/),
        cut: true,
        tail: expect.stringMatching(/families are alike\. The last words\.$/),
      },
      headings: ['A long page'],
    },
  },
  {
    title: 'A word in ten megabytes of text comes with its sentence (case 16)',
    page: 'long.html',
    act: async page => {
      await page.evaluate(() => {
        const filler = 'All happy families are alike. '.repeat(175_000)
        const main = document.querySelector('main') as Element
        main.append(`${filler}Here is the word. ${filler}`)
        getSelection()?.setBaseAndExtent(
          main.firstChild as Text,
          filler.length + 12,
          main.firstChild as Text,
          filler.length + 16,
        )
      })
      await painted(page)
    },
    expected: { quote: { exact: 'word', cut: false }, sentence: 'Here is the word.' },
  },
  {
    title: 'Of a page of a hundred thousand paragraphs the beginning and the end are kept (case 16)',
    page: 'long.html',
    act: selectAllOf(
      "main.innerHTML = '<p>Number <b>one</b>.</p>' + '<p>All happy <b>families</b> are alike.</p>'.repeat(100000) + '<p>The end.</p>'",
    ),
    expected: {
      quote: {
        exact: expect.stringMatching(/^Number one\.\nAll happy families are alike\.\n/),
        cut: true,
        tail: expect.stringMatching(/All happy families are alike\.\nThe end\.$/),
      },
    },
  },
  {
    title: 'A word before two hundred thousand empty boxes is kept (case 16)',
    page: 'long.html',
    act: async page => {
      await page.evaluate(() => {
        const main = document.querySelector('main') as Element
        main.innerHTML = `<p>The <b>word</b>.</p>${'<i hidden></i><i></i>'.repeat(100_000)}<p>The end.</p>`
        getSelection()?.selectAllChildren(main.querySelector('b') as Element)
      })
      await painted(page)
    },
    expected: { quote: { exact: 'word', before: 'A long page\nThe ' }, sentence: 'The word.' },
  },
]

const languages: Case[] = [
  {
    title: 'Words among Hebrew are kept in the order they are read (case 18)',
    page: 'bidi.html',
    act: select('#hebrew b'),
    expected: { quote: { exact: 'CTR' }, sentence: 'שיעור ההמרה (CTR) גדל ב-5%.' },
  },
  {
    title: 'Arabic words come with their sentence (case 18)',
    page: 'bidi.html',
    act: select('#arabic b'),
    expected: { quote: { exact: 'معدل النقر' }, sentence: 'ارتفع معدل النقر هذا الشهر.' },
  },
  {
    title: 'Japanese written from top to bottom comes with its sentence (case 18)',
    page: 'bidi.html',
    act: select('#vertical b'),
    expected: { quote: { exact: '転換率' }, sentence: '転換率も上がった。' },
  },
  {
    title: 'Thai has no blanks between its words, and the words are kept (case 18)',
    page: 'bidi.html',
    act: select('#thai b'),
    expected: { quote: { exact: 'อัตราการคลิก' }, sentence: expect.stringContaining('อัตราการคลิก') },
  },
  {
    title: 'On a page the browser translated the question says so (case 19)',
    page: 'translated.html',
    act: select('#whole'),
    expected: { quote: { exact: 'The bounce rate fell.' }, translated: true },
    says: 'The browser had translated this page.',
  },
  {
    title: 'Words from a translated part say so (case 19)',
    page: 'translated-part.html',
    act: select('#whole'),
    expected: { translated: true },
  },
  {
    title: 'Words a translation left alone are the page’s own (case 19)',
    page: 'translated-part.html',
    act: select('#own'),
    expected: { quote: { exact: 'Die Absprungrate sank.' } },
    absent: ['translated'],
  },
]

/** Selects a part of what stands in a field. */
const selectInField = (selector: string, words: string) => async (page: Page) => {
  await page.focus(selector)
  await page.$eval(
    selector,
    (field, wanted) => {
      const { value } = field as HTMLInputElement
      const from = value.indexOf(wanted)
      ;(field as HTMLInputElement).setSelectionRange(from, from + wanted.length)
    },
    words,
  )
}

const fields: Case[] = [
  {
    title: 'Words selected in a field come with the name of the field, and nothing else I wrote (case 21)',
    page: 'fields.html',
    act: selectInField('#name', 'Sales by region'),
    expected: {
      quote: { exact: 'Sales by region', before: '', after: '', cut: false },
      element: { tag: 'input', role: 'textbox', name: 'Name of the report', text: '' },
    },
    absent: ['sentence'],
  },
  {
    title: 'A field without a label is named by its hint (case 21)',
    page: 'fields.html',
    act: selectInField('#search', 'bounce rate'),
    expected: { quote: { exact: 'bounce rate' }, element: { role: 'searchbox', name: 'Search the metrics' } },
  },
  {
    title: 'Words selected in a large field are kept alone (case 21)',
    page: 'fields.html',
    act: selectInField('#formula', 'VLOOKUP'),
    expected: { quote: { exact: 'VLOOKUP', before: '', after: '' }, element: { role: 'textbox', name: 'Formula' } },
    absent: ['sentence'],
  },
  {
    title: 'What is selected in a field for an address of e-mail is kept (case 21)',
    page: 'fields.html',
    act: page => page.locator('#email').selectText(),
    expected: { quote: { exact: 'ines@shop.example' }, element: { role: 'textbox', name: 'E-mail' } },
  },
  ...['#password', '#card', '#shown', '#dots'].map(field => ({
    title: `What is selected in a secret field is never read: ${field} (case 21)`,
    page: 'fields.html',
    act: (page: Page) => page.locator(field).selectText(),
    expected: { title: 'Fields' },
    absent: ['quote', 'element', 'sentence'] satisfies Case['absent'],
  })),
  {
    title: 'Words in an editor come with their sentence and the editor’s name (case 22)',
    page: 'fields.html',
    act: select('#editor b'),
    expected: {
      quote: { exact: 'lookalike audience', before: expect.stringMatching(/Hello all\.\nPlease check the $/) },
      sentence: 'Please check the lookalike audience today.',
      element: { role: 'textbox', name: 'Message to the team', text: '' },
    },
  },
]

const things: Case[] = [
  {
    title: 'A selected picture is kept by what it is called (case 23)',
    page: 'things.html',
    act: select('#picture'),
    expected: { element: { tag: 'img', role: 'img', name: 'Chart of sales by month' }, headings: ['Campaign'] },
    absent: ['quote'],
  },
  {
    title: 'A selected icon is kept by the name of its button (case 23)',
    page: 'things.html',
    act: select('#save-empty'),
    expected: { element: { tag: 'button', role: 'button', name: 'Boost post', text: '' } },
    absent: ['quote'],
  },
  {
    title: 'A letter of an icon font comes with the name of its button (case 24)',
    page: 'things.html',
    act: select('#save i'),
    expected: { quote: { exact: '\ue161' }, element: { role: 'button', name: 'Save and close', text: '' } },
  },
  {
    title: 'Words in a drawing are words (case 25)',
    page: 'things.html',
    act: select('#axis'),
    expected: {
      quote: { exact: 'Gross margin', after: expect.stringMatching(/^\nin thousands/) },
      sentence: 'Gross margin',
    },
  },
  {
    title: 'The words of a button come with the button, not with its icon (case 25)',
    page: 'things.html',
    act: select('#pivot'),
    expected: {
      quote: { exact: 'Pivot table', before: expect.stringMatching(/Before $/) },
      element: { tag: 'button', role: 'button', name: 'Pivot table', text: 'Pivot table' },
    },
  },
  {
    title: 'Words in a link come with the link (case 25)',
    page: 'things.html',
    act: select('#link b'),
    expected: {
      quote: { exact: 'frequency capping' },
      sentence: 'What is frequency capping?',
      element: { role: 'link', name: 'What is frequency capping?' },
    },
  },
  {
    title: 'A selection around a list to choose from holds no words (case 21)',
    page: 'things.html',
    act: select('#option'),
    expected: { title: 'Things' },
    absent: ['quote'],
  },
]

run([...characters, ...blocks, ...long, ...languages, ...fields, ...things])
