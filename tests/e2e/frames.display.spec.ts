import type { Page } from '@playwright/test'
import { answerPermission } from './browser-dialogs.ts'
import { expect, test } from './fixtures.ts'
import { click, onScreen } from './x11.ts'

type Kept = { capture: { unreadFrame?: string; headings: string[]; picture?: string }; replaced?: object }

/** A page with a frame of another origin, which the person clicked into with the mouse. */
async function clickIntoFrame(page: Page, site: string) {
  await page.goto(`${site}/handbook.html`)
  await page.evaluate(
    address => {
      const frame = document.createElement('iframe')
      frame.id = 'viz'
      frame.src = address
      document.body.prepend(frame)
    },
    `${site.replace('127.0.0.1', 'viz.test')}/dashboard.html`,
  )
  await page.frameLocator('#viz').locator('h1').waitFor()
  click(await onScreen(page, page.locator('#viz')))
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('viz')
}

for (const { answer, keys, said, capture } of [
  {
    answer: 'no: the question stays as it was',
    keys: ['Return'],
    said: /^The browser was told no\. Your question is kept as it was/,
    capture: { unreadFrame: 'viz.test', picture: expect.any(String) },
  },
  {
    answer: 'yes: the frame is read, and that can be undone',
    keys: ['Tab', 'Return'],
    said: 'This replaced what was kept before.',
    capture: { picture: expect.any(String) },
  },
])
  test(`the browser asks for the site of a frame, and I say ${answer}`, async ({
    page,
    site,
    clickAction,
    realPanel,
    rows,
  }) => {
    await clickIntoFrame(page, site)
    await clickAction(page)
    const panel = await realPanel()
    await panel.getByRole('button', { name: 'Ask about this page' }).click()
    await expect(panel.getByText('This part of the page comes from viz.test and was not read.')).toBeVisible()

    const button = panel.getByRole('button', { name: 'Read it too (viz.test)' })
    await answerPermission(panel, button, keys, panel.getByText(said))

    const [question] = await rows<Kept>('questions')
    expect(question?.capture).toMatchObject(capture)
    expect(question && 'replaced' in question).toBe(keys.length > 1)
    expect(question && 'unreadFrame' in question.capture).toBe(keys.length === 1)
  })
