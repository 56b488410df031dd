import type { BrowserContext, Page } from '@playwright/test'
import { dayFromNow, nameMentor, openScreen, planSession, seeWhatWillLeave } from '../../scripts/panel-steps.ts'
import { expect, test } from './fixtures.ts'
import { painted, selectWords } from './words-on-page.ts'

const PAGE = '/find/cases/far-down.html'

type Kept = { capture?: { complete: boolean } }

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('the link of a question opens its page at the words, and the browser marks them', async ({
  page,
  site,
  context,
  panel,
  clickAction,
  rows,
}) => {
  await page.goto(`${site}${PAGE}#/budget`)
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#words') as Element))
  await clickAction(page)
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)

  const link = await linkThatLeaves(panel)

  const words = 'A%20Cost%2Dper%2DClick%2C%20%E2%80%9CR%26D%E2%80%9D%2C%20is%2050%20%25%20of%20it%2E'
  expect(link).toBe(`${site}${PAGE}#/budget:~:text=${words}`)
  await expect(panel.getByText('The link holds the words above, so that it opens the page at them.')).toBeVisible()
  const opened = await openAfresh(context, link)
  await expect(opened.locator('#words')).toBeInViewport()
  await expect.poll(() => marked(opened)).toBe(true)
  // The page finds its own way by what stands behind "#", and that is as it was.
  expect(await opened.evaluate(() => location.hash)).toBe('#/budget')
})

test('words that stand twice are not in the link, which opens the page at its top', async ({
  page,
  site,
  context,
  panel,
  clickAction,
  rows,
}) => {
  await page.goto(site + PAGE)
  await selectWords(page, 'bounce rate')
  await clickAction(page)
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)

  const link = await linkThatLeaves(panel)

  expect(link).toBe(site + PAGE)
  const opened = await openAfresh(context, link)
  expect(await opened.evaluate(() => scrollY)).toBe(0)
  expect(await marked(opened)).toBe(false)
})

/** Sends the agenda with the full address; the link is in all three: what was shown, the formatted and the plain text. */
async function linkThatLeaves(panel: Page): Promise<string> {
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Done' }).click()
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), 30)
  expect(await seeWhatWillLeave(panel)).not.toMatch(/:~:|html/)
  await panel.getByRole('checkbox', { name: /^With the full page address/ }).check()
  await panel.getByRole('button', { name: 'Copy the text' }).click()
  await expect(panel.getByText('Copied. Paste it where you talk with your mentor.').first()).toBeVisible()
  const { links, plain } = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    const pasted = new DOMParser().parseFromString(await read('text/html'), 'text/html')
    return { links: [...pasted.links].map(link => link.getAttribute('href') ?? ''), plain: await read('text/plain') }
  })
  const [link = ''] = links
  expect(links).toHaveLength(1)
  expect(plain).toContain(`<${link}>`)
  await expect(panel.getByTestId('leaving-text').getByText(link, { exact: true })).toBeVisible()
  return link
}

/** As the mentor does: in a tab of its own. */
async function openAfresh(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  await painted(page)
  return page
}

/** Whether the browser shows words in the colour this page gives to those a link leads to. */
async function marked(page: Page): Promise<boolean> {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(async png => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
    pen?.drawImage(image, 0, 0)
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() }
    return data.some((red, at) => at % 4 === 0 && red > 200 && (data[at + 1] ?? 0) < 80 && (data[at + 2] ?? 0) > 200)
  }, picture)
}
