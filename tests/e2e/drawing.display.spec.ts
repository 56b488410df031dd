import { expect, test } from './fixtures.ts'
import type { StoredPicture } from './mark-page.ts'
import { keep, lightIn, openMarkUp, stageOf } from './mark-page.ts'
import { click, drag, onScreen, pressKeys } from './x11.ts'

test('on a canvas with a menu of its own, the shortcut keeps a picture, and my mouse circles and blacks out', async ({
  page,
  site,
  context,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/canvas.html`)
  click(await onScreen(page, page.locator('canvas')))
  pressKeys('alt+shift+q')
  const markUp = await openMarkUp(context, await realPanel())
  const picture = stageOf(markUp).getByRole('img')
  const middle = await onScreen(markUp, picture)
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 }
  const at = (across: number, down: number) => ({
    x: Math.round(middle.x + (across - 0.5) * width),
    y: Math.round(middle.y + (down - 0.5) * height),
  })

  drag(at(0.2, 0.2), at(0.4, 0.4))
  await expect(stageOf(markUp).getByRole('button', { name: '1. A circle' })).toBeFocused()
  await markUp.getByRole('radio', { name: 'Black out' }).click()
  drag(at(0.05, 0.05), at(0.5, 0.5))
  await expect(stageOf(markUp).getByRole('button', { name: '2. A black box' })).toBeVisible()
  await keep(markUp)

  const [stored] = await rows<StoredPicture>('pictures')
  expect(stored?.marks).toMatchObject([{ kind: 'circle' }])
  expect((stored?.marks?.[0]?.x ?? 0) / (stored?.width ?? 1)).toBeCloseTo(0.2, 1)
  expect((await lightIn(markUp, stored?.id ?? '', [0.07, 0.07], [0.48, 0.48])).lightest).toBeLessThan(12)
})
