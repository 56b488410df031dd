import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { codesIn, openCode } from '@/lib/share/code'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { addQuestion, openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { openFirefox } from './firefox.ts'
import { expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'
import { bringHome, chooseWay, copied, mentorsBrowser, openPage, saved } from './mentor.ts'
import { planWith } from './session-rooms.ts'

const [FIRST, SECOND] = ['What is a pivot table?', 'Who sees my changes?'] as const

test.beforeEach(async ({ panel, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planWith(panel, [FIRST, SECOND], 60)
})

test('the page goes to a mentor with nothing installed, and the answers come home over two rounds', async ({
  panel,
  rows,
}, info) => {
  const mentor = await mentorsBrowser()
  await chooseWay(panel, 'A page to open')
  const page = await openPage(panel, mentor.context, info)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claire would like your view on 2 things')
  await expectNoAxeFault(page, 'the mentor’s page')
  const first = page.getByRole('region', { name: FIRST })
  await first.getByRole('textbox').fill('It adds up rows.')
  await first.getByRole('button', { name: 'A comparison' }).click()
  await page.getByRole('textbox', { name: `A comparison with what they know: ${FIRST}` }).fill('A till roll')
  await page.getByRole('checkbox', { name: `Better shown: let’s do it together: ${SECOND}` }).click({ force: true })
  await page.getByRole('textbox', { name: `An exercise to do together: ${SECOND}` }).fill('Open the history of a copy.')

  await page.getByRole('button', { name: 'Ask Claire something in return' }).click()
  await page.getByRole('textbox', { name: 'Your question' }).fill('What does EBITDA mean?')

  page.on('dialog', dialog => dialog.accept())
  await page.reload()
  await expect(first.getByRole('textbox', { name: /^Your words/ })).toHaveValue('It adds up rows.')
  const reply = await saved(page, 'Save my answers', info)
  await bringHome(panel, reply, undefined)
  const inReturn = panel.getByRole('region', { name: 'Yanis asks you' })
  await expect(inReturn).toContainText('What does EBITDA mean?')
  await inReturn.getByRole('button', { name: 'Put it on the next agenda' }).click()
  await expect(inReturn).toContainText('It is on the next agenda.')
  expect(await rows('sessions')).toMatchObject([{ topics: [{ text: 'What does EBITDA mean?' }] }])
  await panel.getByRole('button', { name: 'Add 2 answers' }).click()
  await expect(panel.getByText('2 answers are with your questions.').first()).toBeVisible()
  await bringHome(panel, reply, undefined)
  await inReturn.getByRole('button', { name: 'Answer it in writing' }).click()
  await panel.getByRole('textbox', { name: 'Your words: What does EBITDA mean?' }).fill('What is earned before …')
  await expect(panel.getByText('2 from you, 1 from Yanis.')).toBeVisible()
  expect(await copied(panel, 'Copy as text')).toMatch(/^\[Q1·\w{4}\]\nWhat is earned before …\n$/)

  const texts = async () => (await rows<{ text: string }>('answers')).map(({ text }) => text).sort()
  const once = [
    'It adds up rows.\n\nIt is like: A till roll',
    'To practise together: Open the history of a copy.\n\nBetter shown: let’s practise this together.',
  ]
  expect(await texts()).toEqual(once)
  await bringHome(panel, reply, undefined)
  await expect(panel.getByText('You have this one already.')).toHaveCount(2)
  await first.getByRole('textbox', { name: /^Your words/ }).fill('It adds up rows by a word they share.')
  await bringHome(panel, await saved(page, 'Save my answers', info), /^Add 1 answer$/)
  await expect.poll(texts).toEqual(['It adds up rows by a word they share.\n\nIt is like: A till roll', ...once])
  await mentor.close()
})

test('the mentor’s page speaks French, warns before answers are lost, copies a code and a text, and reaches no network', async ({
  panel,
}, info) => {
  const mentor = await mentorsBrowser()
  await mentor.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await chooseWay(panel, 'A page to open')
  const page = await openPage(panel, mentor.context, info)
  const refused = await page.evaluate(async () => {
    const violated = new Promise<string>(resolve =>
      document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective)),
    )
    await fetch('https://a.example/').catch(() => undefined)
    return violated
  })
  expect(refused).toBe('connect-src')
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claire aimerait votre avis sur 2 sujets')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')

  await page.getByRole('textbox', { name: `Vos mots\u00a0: ${FIRST}` }).fill('Il additionne.')
  const asked: string[] = []
  page.on('dialog', async dialog => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  for (const [button, pattern] of [
    ['Copier en code', /^amm1:[\w.-]+$/],
    ['Copier en texte', /^\[Q1·[a-z0-9]{4}\]\nIl additionne\.\n$/],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText('Copié. Collez-le là où vous vous parlez.').first()).toBeVisible()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(pattern)
  }
  await mentor.close()
})

for (const [way, button] of [
  ['A page to open', 'Save the page'],
  ['A code to paste', 'Copy the code'],
  ['A file with the code', 'Save the file'],
] as const)
  test(`“${way}” holds only words that stand on the screen`, async ({ panel }, info) => {
    await keepWords(panel)
    await chooseWay(panel, way)
    await tickLearning(panel, 'cohort')
    await panel.getByRole('textbox', { name: 'Your first name' }).fill('Claire')
    const shown = (await panel.getByRole('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ')
    const code =
      way === 'A code to paste'
        ? await copied(panel, button)
        : fs.readFileSync(await saved(panel, button, info), 'utf8')

    const [[found = ''] = []] = codesIn(code.match(/amm1:[\w-]+/)?.[0] ?? '')
    const opened = await openCode(found)

    if (!opened.ok || opened.packet.format !== 'amm-agenda') throw new Error('it does not open')
    const { format, v, id, language, from, nth, key, pieces, ...more } = opened.packet
    expect(more).toEqual({})
    expect(Object.keys(key ?? {})).toEqual(['x', 'y'])
    expect({ format, v, language, from, id, nth }).toEqual({
      format: 'amm-agenda',
      v: 1,
      nth: 1,
      language: 'en',
      from: 'Claire',
      id: expect.stringMatching(/^[\da-f-]{36}$/),
    })
    const words = pieces.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)])
    for (const text of words) expect(shown).toContain(text.replace(/\s+/g, ' '))
    expect(words).toContain(FIRST)
    expect(words.slice(-2)).toEqual(['Words I am still learning', 'cohort'])
    expect(JSON.stringify(opened.packet)).not.toContain('churn')
    expect(new Set(pieces.flatMap(Object.keys))).toEqual(
      new Set(['heading', 'minutes', 'lines', 'question', 'learning']),
    )
  })

/** Two words in the mentee's own list. */
async function keepWords(panel: Page): Promise<void> {
  for (const term of ['cohort', 'churn']) {
    await openScreen(panel, 'Questions')
    await keepWord(panel, term, 'Something I forget.')
    await panel.getByRole('button', { name: 'Done' }).click()
  }
  await openScreen(panel, 'Session')
}

/** Ticks one of them as still being learnt; none is ticked before. */
async function tickLearning(panel: Page, term: string): Promise<void> {
  const list = panel.getByRole('group').filter({ hasText: 'Words I am still learning' })
  await list.getByText('Words I am still learning').click()
  await expect(list.getByRole('checkbox')).toHaveCount(2)
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(panel.getByRole('region', { name: 'Words I am still learning' })).toHaveCount(0)
  await list.getByRole('checkbox', { name: term }).click({ force: true })
  await expect(panel.getByRole('region', { name: 'Words I am still learning' })).toContainText(term)
}

test('my own jargon and the words still being learnt are named to me, kindly and in my language', async ({
  panel,
}, info) => {
  const mentor = await mentorsBrowser()
  await keepWords(panel)
  await chooseWay(panel, 'A page to open')
  await tickLearning(panel, 'cohort')
  const page = await openPage(panel, mentor.context, info)
  await expect(page.getByRole('region', { name: 'Words I am still learning' })).toContainText('cohort')
  const first = page.getByRole('region', { name: FIRST })
  const second = page.getByRole('region', { name: SECOND })
  const hint = 'You use “KPI”, “cohorts”, “pivot table”. Does the other person know them?'

  await second.getByRole('textbox').fill('The KPI of all cohorts and their churn, in a pivot table.')
  await expect(second.getByText(hint)).toHaveCount(1)
  await expect(second.getByRole('status')).toBeEmpty()
  await expect(second.getByRole('note', { name: 'Say it without jargon' })).toBeVisible()
  await first.getByRole('textbox').fill('A pivot table adds up rows.')
  await expect(second.getByRole('status')).toHaveText(hint)

  await expect(first.getByText(/^You use/)).toHaveCount(0)
  await expectNoAxeFault(page, 'the mentor’s page with a hint')
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(second.getByText(/^Vous écrivez «\u00a0KPI\u00a0», /).first()).toBeVisible()
  await second.getByRole('textbox', { name: /^(Your words|Vos mots)/ }).click()
  await expect(second.getByRole('note', { name: 'Dites-le sans jargon' })).toBeVisible()
  await mentor.close()
})

test('one tip stands beside the answer I write and follows it, until I close it', async ({ panel }, info) => {
  const mentor = await mentorsBrowser()
  await chooseWay(panel, 'A page to open')
  const page = await openPage(panel, mentor.context, info)
  const first = page.getByRole('region', { name: FIRST })
  const second = page.getByRole('region', { name: SECOND })
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(first.getByRole('note', { name: 'Ask what they know' })).toBeVisible()

  await second.getByRole('checkbox', { name: /^Better shown/ }).click({ force: true })
  await expect(second.getByRole('note', { name: 'Let them hold the mouse' })).toBeVisible()
  await expect(second.getByRole('checkbox', { name: /^Better shown/ })).toBeChecked()
  await first.getByRole('textbox').fill('One more word. '.repeat(21))
  await expect(first.getByRole('note', { name: 'One thing at a time' })).toBeVisible()
  await first.getByRole('textbox').fill('It adds up rows.')
  await expect(page.getByRole('note')).toHaveCount(0)
  await second.getByRole('checkbox', { name: /^I don’t know yet/ }).click({ force: true })
  await expect(second.getByRole('note', { name: '“I don’t know yet” is a full answer' })).toBeVisible()
  await first.getByRole('button', { name: 'Steps' }).click()
  await first.getByRole('textbox', { name: /^The steps/ }).fill('Click once.')

  await expect(page.getByRole('note')).toHaveCount(1)
  await first.getByRole('note', { name: 'Close by doing' }).getByRole('button', { name: 'Close' }).click()
  await second.getByRole('textbox', { name: /^(Your words|Vos mots)/ }).click()
  await expect(page.getByRole('note')).toHaveCount(0)
  await mentor.close()
})

test('a mail gets the text when it is short; else it is copied and the screen says so', async ({ panel }) => {
  await panel.evaluate(() => {
    // A browser would now open the mail program of the computer.
    const keep = (event: MouseEvent) => {
      if (!(event.target instanceof HTMLAnchorElement)) return
      event.preventDefault()
      document.body.dataset.mail = event.target.href
    }
    document.addEventListener('click', keep, true)
  })
  await chooseWay(panel, 'A mail')
  await panel.getByRole('button', { name: 'Open a mail' }).click()
  await expect(panel.getByText(/^Your mail program has the text now/).first()).toBeVisible()
  const mail = new URL((await panel.locator('body').getAttribute('data-mail')) ?? '')
  expect(mail.searchParams.get('body')).toBe(await panel.getByTestId('leaving-markdown').textContent())
  expect(mail.href.length).toBeLessThan(1_900)

  await openScreen(panel, 'Questions')
  await addQuestion(panel, `Why ${'so very '.repeat(150)}slow?`)
  await openScreen(panel, 'Session')
  await chooseWay(panel, 'A mail')
  await panel.getByRole('button', { name: 'Open a mail' }).click()

  await expect(panel.getByText(/^It is too long for a mail program/).first()).toBeVisible()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain('so very so very')
})

test('Firefox opens the page from the disk, keeps an answer over a reload and gives it back', async ({
  panel,
  rows,
}, info) => {
  test.skip(!findBrowser('firefox'), 'Firefox is not installed')
  await chooseWay(panel, 'A page to open')
  const file = await saved(panel, 'Save the page', info)
  const firefox = await openFirefox(info.outputPath('firefox'))
  await firefox.go(pathToFileURL(file).href)
  await expect.poll(() => firefox.textOf('h1')).toBe('Your view is wanted on 2 things')
  await firefox.type('textarea', 'It adds up rows.')
  await firefox.go(pathToFileURL(file).href, 'reload')
  await expect.poll(() => firefox.valueOf('textarea')).toBe('It adds up rows.')

  await firefox.click('.give-back button')

  const reply = await firefox.downloaded('answers.txt')
  await firefox.close()
  await panel.getByRole('button', { name: 'Back to the plan' }).click()
  await bringHome(panel, reply, /^Add 1 answer$/)
  await expect.poll(() => rows('answers')).toMatchObject([{ text: 'It adds up rows.', by: 'mentor' }])
})

test('a page sealed with a passphrase shows nothing without it', async ({ panel }, info) => {
  const mentor = await mentorsBrowser()
  await chooseWay(panel, 'A page to open')
  const passphrase = panel.getByRole('textbox', { name: 'A passphrase to seal it, if you like' })
  await passphrase.fill('short')
  await panel.getByRole('button', { name: 'Save the page' }).click()
  await expect(panel.getByText(/^Please take at least 8 characters/).first()).toBeVisible()
  await passphrase.fill('three good words')
  const file = await saved(panel, 'Save the page', info)
  const page = await mentor.context.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.getByRole('textbox', { name: 'The passphrase' }).fill('three bad words')
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByText('These words do not open it. Capital letters count.')).toBeVisible()
  await expect(page.getByText(FIRST)).toHaveCount(0)

  await page.getByRole('textbox', { name: 'The passphrase' }).fill('three  good words ')
  await page.getByRole('button', { name: 'Open it' }).click()

  await expect(page.getByRole('region', { name: FIRST })).toBeVisible()
  await mentor.close()
})

test('a damaged page and a damaged reply say so in a sentence', async ({ panel }, info) => {
  const mentor = await mentorsBrowser()
  await chooseWay(panel, 'A page to open')
  const file = await saved(panel, 'Save the page', info)
  const broken = info.outputPath('broken.html')
  fs.writeFileSync(broken, fs.readFileSync(file, 'utf8').replace(/amm1:([\w-]{40})[\w-]{30}/, 'amm1:$1'))
  const page = await mentor.context.newPage()
  await page.goto(pathToFileURL(broken).href)
  await expect(page.getByRole('alert')).toHaveText(/^This page is damaged/)
  const reply = info.outputPath('reply.txt')
  fs.writeFileSync(reply, 'amm1:abcdefgh')
  await panel.getByRole('button', { name: 'Back to the plan' }).click()
  await panel.getByRole('button', { name: 'Answers came back' }).click()

  await panel.locator('input[type=file]').setInputFiles(reply)

  await expect(panel.getByText(/^The code is damaged/).first()).toBeVisible()
  await mentor.close()
})
