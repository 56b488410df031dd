import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { CardOnPage } from './card-on-page.ts'
import { dispatchCommand } from './dispatch.ts'
import { keepWord } from './keep-word.ts'
import { markedIn, marking } from './marking.ts'

const { at, launched, open, panel } = marking({ words: [] })

type Said = { meaning: string; comparison: string }
type Pack = {
  starters: { en: string; fr: string }[]
  goal: { en: string; fr: string }
  words: { id: string; en: Said; fr: Said }[]
}
const packOf = (id: string) =>
  JSON.parse(fs.readFileSync(new URL(`../../lib/packs/words/${id}.json`, import.meta.url), 'utf8')) as Pack
const saidOf = (pack: string, word: string) => packOf(pack).words.find(({ id }) => id === word) as Pack['words'][number]
const FILTER_VIEW = saidOf('sheets', 'filter-view').en

/** Presses Tab until what has the keyboard is called so. */
async function tabTo(page: Page, name: string | RegExp) {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement
      return (at?.closest('label')?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()
    })
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab')
    const found = await focused()
    if (typeof name === 'string' ? found === name : name.test(found)) return
  }
  throw new Error(`The keyboard does not come to “${name}”`)
}

/** Switches packs on or off on the screen of the words, and leaves the screen there. */
async function turn(group: RegExp, names: string[], isOn: boolean) {
  await panel().bringToFront()
  await panel().reload()
  await panel()
    .getByRole('navigation')
    .getByRole('button', { name: /^(Words|Mots)$/ })
    .click()
  await panel().locator('summary', { hasText: group }).click()
  for (const name of names) {
    const tick = panel().getByRole('checkbox', { name, exact: true })
    await tick.click({ force: true })
    await expect(tick).toBeChecked({ checked: isOn })
  }
}

async function cardByKeys(page: Page, words: string): Promise<CardOnPage> {
  const card = new CardOnPage(page, launched().extensionId)
  await dispatchCommand(launched().worker, page, 'next-known-word')
  await expect.poll(() => card.texts()).toContain(words)
  return card
}

test('by keyboard alone: a pack is switched on, the page marks its word, and the card says that it is not from the mentor yet', async () => {
  expect(await markedIn(await open(at('plain.html')))).toEqual([])
  await panel().bringToFront()
  await panel().reload()
  await tabTo(panel(), 'Words')
  await panel().keyboard.press('Enter')
  await expect(panel().getByRole('heading', { name: 'Ready-made words' })).toBeVisible()
  await tabTo(panel(), /^Tools/)
  await panel().keyboard.press('Enter')
  await tabTo(panel(), 'Google Sheets')
  await panel().keyboard.press('Space')
  await expect(panel().getByText(/^“Google Sheets” is switched on: \d+ words\.$/)).toBeAttached()
  await tabTo(panel(), 'Look inside: Google Sheets')
  await panel().keyboard.press('Enter')
  await expect(panel().getByRole('heading', { name: 'Google Sheets' })).toBeFocused()
  await expect(panel().getByText(FILTER_VIEW.meaning)).toBeVisible()
  await tabTo(panel(), 'Close')

  await panel().keyboard.press('Enter')

  await expect(panel().getByRole('button', { name: 'Look inside: Google Sheets' })).toBeFocused()
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toContain('filter view')
  const card = await cardByKeys(page, FILTER_VIEW.meaning)
  const texts = await card.texts()
  expect(texts).toContain('Not from your mentor yet. Ready-made words: Google Sheets')
  expect(texts).toContain(FILTER_VIEW.comparison)
  expect(texts).toContain('Ask my mentor')
  expect(texts).not.toContain('Ask again')
  expect(await card.faults()).toEqual([])
  await page.keyboard.press('Escape')
})

test('“I know this now” takes the line from a ready-made word, undo brings it back, and so does the panel', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toContain('filter view')
  const card = await cardByKeys(page, FILTER_VIEW.meaning)

  await card.press('I know this now')

  await expect.poll(() => card.texts()).toContain('You know it now.')
  await expect.poll(() => markedIn(page)).not.toContain('filter view')
  await card.press('Undo')
  await expect.poll(() => markedIn(page)).toContain('filter view')
  await card.press('I know this now')
  await expect.poll(() => markedIn(page)).not.toContain('filter view')
  await turn(/^Tools/, [], true)
  await panel().getByRole('button', { name: 'Look inside: Google Sheets' }).click()
  await panel().getByRole('button', { name: 'Underline it again: filter view' }).click()
  await page.bringToFront()
  await expect.poll(() => markedIn(page)).toContain('filter view')
})

test('as soon as a mentor’s answer is kept as a word, the mentor’s words come first on the card, the pack’s second', async () => {
  await panel().bringToFront()
  await openScreen(panel(), 'Questions')
  await keepWord(panel(), 'filter view', 'Your own pair of glasses.')

  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toContain('filter view')
  const card = await cardByKeys(page, 'Your own pair of glasses.')

  const texts = await card.texts()
  expect(texts).toContain('Not from your mentor. Ready-made words: Google Sheets')
  expect(texts).not.toContain('Not from your mentor yet')
  expect(texts.indexOf('Your own pair of glasses.')).toBeLessThan(texts.indexOf(FILTER_VIEW.meaning))
  expect(texts).toContain('Ask again')
  // What is known of one's own word goes for the ready-made one.
  await card.press('I know this now')
  await expect.poll(() => markedIn(page)).not.toContain('filter view')
  await card.press('Undo')
  await expect.poll(() => markedIn(page)).toContain('filter view')
})

test('a pack that is switched off is no longer marked; one’s own words stay', async () => {
  await turn(/^Tools/, ['Excel on the web'], true)
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(['filter view', 'pivot table', 'filter view'])

  await turn(/^Tools/, ['Excel on the web', 'Google Sheets'], false)

  await page.bringToFront()
  await expect.poll(() => markedIn(page)).toEqual(['filter view', 'filter view'])
})

test('a question to begin with becomes one’s own in one press, and opens', async () => {
  const [starter] = packOf('tableau').starters
  await turn(/^Tools/, [], true)
  await panel().getByRole('button', { name: 'Look inside: Tableau' }).click()
  await expect(panel().getByText(packOf('tableau').goal.en)).toBeVisible()

  await panel()
    .getByRole('button', { name: `Ask this: ${starter?.en}` })
    .click()
  await panel()
    .getByRole('button', { name: `Open the question: ${starter?.en}` })
    .click()

  await expect(panel().getByRole('textbox', { name: /^What puzzles you\?/ })).toHaveValue(starter?.en ?? '')
})

test('in French the list, the open pack and the card are French, and words are found on pages of both languages', async () => {
  await turn(/^Tools/, ['Excel on the web'], true)
  await turn(/^Fields/, ['Developers’ words', 'Growth hacking and marketing'], true)
  await panel().getByRole('button', { name: 'Help and settings' }).click()
  await panel().getByRole('radio', { name: 'Français' }).click()
  const excel = saidOf('excel', 'pivot-table').fr
  const page = await open(at('two-languages.html'))
  await expect
    .poll(() => markedIn(page))
    .toEqual(['pivot table', 'CRUD', 'growth hacking', 'tableau croisé dynamique', 'CRUD', 'growth hacking'])

  const card = await cardByKeys(page, excel.meaning)

  const texts = await card.texts()
  expect(texts).toContain('Pas encore expliqué par votre mentor. Mots tout prêts\u00a0: Excel sur le web')
  expect(texts).toContain('En français\u00a0: tableau croisé dynamique')
  expect(texts).toContain(excel.comparison)
  expect(texts).toContain('Demander à mon mentor')
  await page.keyboard.press('Escape')
  await turn(/^Domaines/, [], true)
  await panel().getByRole('button', { name: 'Regarder dedans\u00a0: Mots de développeurs' }).click()
  await expect(panel().getByText(saidOf('developers', 'crud').fr.meaning)).toBeVisible()
  await expect(panel().getByRole('heading', { name: 'Des questions pour commencer' })).toBeVisible()
  await turn(/^Domaines/, ['Mots de développeurs', 'Growth hacking et marketing'], false)
  await turn(/^Outils/, ['Excel sur le web'], false)
  await panel().getByRole('button', { name: 'Aide et réglages' }).click()
  await panel().getByRole('radio', { name: 'English' }).click()
})

test('the list of packs and an open one have no fault that axe finds, and nothing past the right edge at 320 pixels', async () => {
  test.slow()
  await turn(/^Tools/, ['Tableau'], true)
  await expectNoAxeFault(panel(), 'the list of packs')
  await panel().getByRole('button', { name: 'Look inside: Tableau' }).click()
  await panel().getByRole('searchbox', { name: 'Find one of these words' }).fill('extract')
  await expect(panel().locator('.pack-words').first().locator('li')).not.toHaveCount(28)
  await expectNoAxeFault(panel(), 'an open pack')
  await panel().setViewportSize({ width: 320, height: 700 })
  expect(await panel().evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
