import type { Page } from '@playwright/test'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { answerPermission, assignKey } from './browser-dialogs.ts'
import { expect, test } from './fixtures.ts'
import { selectWords } from './words-on-page.ts'
import { click, moveTo, onScreen, pressKeys } from './x11.ts'

type Kept = { capture?: { element?: { name: string }; picture?: string; complete: boolean } }

const POINTING = 'Point at what puzzles you, then click it.'

/** Presses the keys of the command until the bar is there: a window just opened does not hear the first one. */
async function begin(page: Page) {
  click(await onScreen(page, page.locator('h1')))
  await expect
    .poll(
      async () => {
        // Looked at first: pressed again while it begins, it would begin anew.
        const texts = await shadowTexts(page)
        if (!texts.includes(POINTING)) pressKeys('alt+shift+w')
        return texts
      },
      { intervals: [1_000], timeout: 15_000 },
    )
    .toContain(POINTING)
}

test.describe('with a key of my own for pointing', () => {
  test.beforeEach(async ({ page, site, context, extensionId }) => {
    await assignKey(context, extensionId, 'point-at-something', 'Alt+Shift+W')
    await page.goto(`${site}/dashboard.html`)
  })

  test('my mouse outlines a thing and takes it, with its picture', async ({ page, rows }) => {
    await begin(page)

    await expect
      .poll(async () => {
        moveTo(await onScreen(page, page.locator('#icon')))
        return shadowTexts(page)
      })
      .toContain('Button: Pivot table')
    click(await onScreen(page, page.locator('#icon')))

    await expect
      .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
      .toMatchObject({ element: { name: 'Pivot table' }, picture: expect.any(String), complete: true })
  })

  test('my keys lead to a thing and take it, and Escape takes nothing', async ({ page, rows }) => {
    await begin(page)
    pressKeys('Escape')
    await expect.poll(() => shadowTexts(page)).not.toContain(POINTING)
    expect(await rows('questions')).toHaveLength(0)

    await begin(page)
    await page.locator('#icon').focus()
    for (const name of ['Button: Pivot table', 'Button: Publish']) {
      pressKeys('Right')
      await expect.poll(() => shadowTexts(page)).toContain(name)
    }
    pressKeys('Return')

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.element?.name).toBe('Publish')
  })
})

for (const [answer, keys, said] of [
  [
    'no: its page is opened and the panel says what to press there',
    ['Return'],
    /^The browser was told no\. The page is open/,
  ],
  ['yes: its page is opened to point at', ['Tab', 'Return'], 'Stop pointing'],
] as const)
  test(`the browser asks for the one site of a question, and I say ${answer}`, async ({
    page,
    site,
    context,
    clickAction,
    realPanel,
  }) => {
    await page.goto(`${site}/handbook.html`)
    await selectWords(page, 'pivot table')
    await clickAction(page)
    const panel = await realPanel()
    await panel.getByRole('button', { name: 'Done' }).click()
    await page.goto(`${site.replace('127.0.0.1', 'other.test')}/dashboard.html`)
    await panel.getByRole('button', { name: /pivot table/ }).click()

    await answerPermission(
      panel,
      panel.getByRole('button', { name: 'Point at it on the page' }),
      [...keys],
      panel.getByText(said),
    )

    const opened = context.pages().filter(each => each.url().startsWith(`${site}/handbook.html`))
    expect(opened).toHaveLength(1)
  })
