import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { CardOnPage } from './card-on-page.ts'
import { marking } from './marking.ts'
import { painted } from './words-on-page.ts'

const HEBREW = 'תצוגת מסנן'
const { at, launched, open, panel } = marking({ words: [] })

const FULL = {
  term: 'filter view',
  meaning: 'Your own pair of glasses on the sheet. You filter, and the others see nothing change.',
  comparison: 'Sorting my printed copy, while the original stays in the binder.',
  plain: 'A saved filter that only its user sees.',
  steps: ['Open “Data”', 'Choose “Filter views”, then “New”'],
  link: 'https://help.example/filter-views',
  from: 'Yanis',
  at: '2026-03-13',
}
const WORDS = [
  FULL,
  { term: 'pivot table', meaning: 'A table that adds up by itself.', from: 'Yanis', at: '2026-03-13' },
  { term: 'pivot table', meaning: 'Rows laid out anew, so that one can compare.', from: 'Nadia', at: '2026-03-12' },
  { term: HEBREW, meaning: 'משקפיים משלכם על הגיליון. אתם מסננים, והאחרים לא רואים שינוי.', from: 'יעל' },
  {
    term: 'month',
    meaning: `${'A long story about the month, told with patience. '.repeat(60)}The end.`,
    from: 'Nadia',
  },
]

const LOOKS = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced', forcedColors: 'active' },
] as const
const SIZES = [
  { width: 1000, height: 700 },
  { width: 320, height: 560 },
  { width: 640, height: 300 },
]
/** A word on a page that reads its way, and the first word of its meaning. */
const PLACES = [
  { name: 'left-to-right', file: 'plain.html', term: 'filter view', says: 'Your own pair' },
  { name: 'two-mentors', file: 'plain.html', term: 'pivot', says: 'laid out anew' },
  { name: 'long', file: 'plain.html', term: 'month', says: 'told with patience' },
  { name: 'ready-made', file: 'two-languages.html', term: 'growth hacking', says: 'Not from your mentor yet' },
  { name: 'right-to-left', file: 'directions.html', term: HEBREW, says: 'משקפיים' },
  { name: 'top-to-bottom', file: 'directions.html', term: 'filter view', says: 'Your own pair' },
] as const

test.beforeAll(async () => {
  await panel().bringToFront()
  await openScreen(panel(), 'Words')
  const file = { name: 'words.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(WORDS)) }
  await panel().locator('input[type=file]').setInputFiles(file)
  await panel().getByRole('button', { name: 'Add them' }).click()
  await expect(panel().getByText('5 words were added.').first()).toBeVisible()
  await panel()
    .locator('summary', { hasText: /^Fields/ })
    .click()
  const pack = panel().getByRole('checkbox', { name: 'Growth hacking and marketing' })
  await pack.click({ force: true })
  await expect(pack).toBeChecked()
})

/** Where the first marked place of a word is, and a point on it; the page is scrolled to it. */
const wordOn = (page: Page, term: string) =>
  page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const start = text.data.indexOf(wanted)
      if (start < 0 || text.parentElement?.closest('script, style')) continue
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + wanted.length)
      text.parentElement?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    }
    throw new Error(`The page does not show “${wanted}”`)
  }, term)

/** What a person would complain about when they look at the card. */
const complaints = (card: CardOnPage, word: { x: number; y: number; width: number; height: number }) =>
  card
    .inside((root, host) => {
      const found: string[] = []
      const box = host.getBoundingClientRect()
      const name = (element: Element) => `${element.localName} “${(element.textContent ?? '').slice(0, 20)}”`
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        found.push('leaves the window')
      for (const button of root.querySelectorAll('button, a')) {
        const { width, height, left, right } = button.getBoundingClientRect()
        if (width < 44 || height < 44) found.push(`${name(button)} is ${width} × ${height}`)
        if (left < box.left || right > box.right) found.push(`${name(button)} sticks out`)
      }
      for (const element of root.querySelectorAll('h2, p, li, span'))
        if (Number.parseFloat(getComputedStyle(element).fontSize) < 16) found.push(`${name(element)} is small`)
      for (const element of root.querySelectorAll('*'))
        if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')
          found.push(`${name(element)} is cut at its side`)
      return { found, box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom } }
    })
    .then(({ found, box }) => {
      const isOver =
        box.left < word.x + word.width && box.right > word.x && box.top < word.y + word.height && box.bottom > word.y
      return [...found, ...(isOver ? ['covers its word'] : [])]
    })

for (const look of LOOKS)
  for (const place of PLACES)
    test(`the card is well seen: ${look.name}, ${place.name}`, async ({ browserName: _ }, info) => {
      for (const size of SIZES) {
        const page = await open(at(place.file))
        await page.setViewportSize(size)
        const { name, ...media } = look
        await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...media })
        const card = new CardOnPage(page, launched().extensionId)
        const word = await wordOn(page, place.term)
        await expect
          .poll(async () => {
            await page.mouse.move(2, 2)
            await page.mouse.move(word.x + word.width / 2, word.y + word.height / 2, { steps: 3 })
            return card.texts()
          })
          .toContain(place.says)
        await card.settled()
        await painted(page)

        await page.screenshot({ path: info.outputPath(`${name}-${place.name}-${size.width}.png`) })
        expect(await complaints(card, word), `${size.width} px`).toEqual([])
        if (look.name !== 'forced') expect(await card.faults(), `${size.width} px`).toEqual([])
        await page.keyboard.press('Escape')
      }
      await (await open(at(place.file))).emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null })
    })

test('a screen reader is told what the card is, and reads the words in it', async () => {
  const page = await open(at('plain.html'))
  await page.setViewportSize({ width: 1000, height: 700 })
  const card = new CardOnPage(page, launched().extensionId)
  const word = await wordOn(page, 'filter view')
  await expect
    .poll(async () => {
      await page.mouse.move(2, 2)
      await page.mouse.move(word.x + 10, word.y + 5, { steps: 3 })
      return card.texts()
    })
    .toContain(FULL.meaning)

  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()

  const dialog = nodes.find(({ role }) => role?.value === 'dialog')
  expect(dialog?.name?.value).toBe('What filter view means')
  expect(dialog?.description?.value).toContain(FULL.meaning)
  const read = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''))
  for (const text of [
    FULL.meaning,
    FULL.comparison,
    FULL.plain,
    ...FULL.steps,
    'Yanis, 13 March',
    'Only you see this card.',
  ])
    expect(
      read.some(name => name.includes(text)),
      text,
    ).toBe(true)
  await page.keyboard.press('Escape')
})
