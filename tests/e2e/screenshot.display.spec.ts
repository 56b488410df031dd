import { expect, test } from './fixtures.ts'
import { expectCircled, picturesSeen, showBox } from './magenta-box.ts'
import { selectWords } from './words-on-page.ts'
import { click, onScreen, pressKeys } from './x11.ts'

test('the panel that slides in beside the page costs the circle nothing', async ({ page, site, worker, realPanel }) => {
  await page.goto(`${site}/handbook.html`)
  await showBox(page)
  click(await onScreen(page, page.locator('p').first()))
  await selectWords(page, 'Circle me')
  const inner = await page.evaluate(() => innerWidth)

  pressKeys('alt+shift+q')

  await realPanel()
  await expect.poll(() => picturesSeen(worker)).toHaveLength(1)
  const [seen] = await picturesSeen(worker)
  if (seen) expectCircled(seen, seen.width / inner)
})
