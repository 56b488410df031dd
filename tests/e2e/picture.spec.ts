import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page, Worker } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { axeOn } from './axe.ts'
import { expect, test } from './fixtures.ts'
import type { StoredPicture } from './mark-page.ts'
import { drawByMouse, flag, keep, lightIn, openMarkUp, pointOn, stageOf } from './mark-page.ts'
import { selectWords } from './words-on-page.ts'

declare const chrome: WxtBrowser

type Kept = { id: string; capture?: { picture?: string; noPicture?: string; quote?: { exact: string } } }

/** WebP rounds colours a little; words on a page are hundreds apart. */
const BLACK = 12

test('a black box by the mouse is burnt into the stored picture, and the picture without it is gone', async ({
  page,
  site,
  context,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  const panel = await flag(page, 'pivot table', { clickAction, realPanel })
  const markUp = await openMarkUp(context, panel)
  const [before] = await rows<StoredPicture>('pictures')
  expect(before?.marks).toMatchObject([{ kind: 'circle' }])
  const [corner, opposite] = [
    [0.1, 0.08],
    [0.6, 0.3],
  ] as const
  expect((await lightIn(markUp, before?.id ?? '', corner, opposite)).lightest).toBeGreaterThan(200)

  await markUp.getByRole('radio', { name: 'Black out' }).click()
  await drawByMouse(markUp, corner, opposite)
  await markUp.getByRole('radio', { name: 'Box' }).click()
  await drawByMouse(markUp, [0.2, 0.5], [0.4, 0.7])
  await keep(markUp)

  const stored = await rows<StoredPicture>('pictures')
  expect(stored).toHaveLength(1)
  const after = stored[0] as StoredPicture
  expect(after.id).not.toBe(before?.id)
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
    picture: after.id,
    quote: { exact: 'pivot table' },
  })
  expect((await lightIn(markUp, after.id, [0.105, 0.09], [0.595, 0.29])).lightest).toBeLessThan(BLACK)
  expect((await lightIn(markUp, after.id, [0.62, 0.08], [0.9, 0.3])).lightest).toBeGreaterThan(200)
  expect(after.marks?.map(({ kind }) => kind)).toEqual(['circle', 'box'])
  expect((after.marks?.[1]?.x ?? 0) / after.width).toBeCloseTo(0.2, 2)
  expect((after.marks?.[1]?.height ?? 0) / after.height).toBeCloseTo(0.2, 2)
  // The marks are not in the view, so they can still be moved; the close-up shows them.
  expect((await lightIn(markUp, after.id, [0.15, 0.45], [0.45, 0.75])).ink).toBe(0)
  expect((await lightIn(markUp, after.id, [0, 0], [1, 1], 'closeUp')).ink).toBeGreaterThan(300)
  await expect(markUp.getByRole('listitem')).toHaveCount(2)
  await expect(panel.getByRole('img', { name: /^Close-up/ })).toBeVisible()
})

test('I drag a circle elsewhere, make it larger by its handle, and the next visit shows it there', async ({
  page,
  site,
  context,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).click()
  const markUp = await openMarkUp(context, panel)

  await drawByMouse(markUp, [0.2, 0.2], [0.4, 0.4])
  await drawByMouse(markUp, [0.4, 0.3], [0.6, 0.5])
  const corner = 0.5 + Math.SQRT1_2 / 2
  const handle = [0.4 + 0.2 * corner, 0.4 + 0.2 * corner] as const
  await drawByMouse(markUp, handle, [handle[0] + 0.1, handle[1] + 0.1])
  await keep(markUp)

  const [{ width, height, marks } = { width: 1, height: 1 }] = await rows<StoredPicture>('pictures')
  expect(marks).toHaveLength(1)
  const [mark] = marks ?? []
  expect((mark?.x ?? 0) / width).toBeCloseTo(0.4, 2)
  expect((mark?.y ?? 0) / height).toBeCloseTo(0.4, 2)
  expect((mark?.width ?? 0) / width).toBeCloseTo(0.2 + 0.1 / corner, 2)
  await markUp.reload()
  await expect(stageOf(markUp).getByRole('button', { name: '1. A circle' })).toBeVisible()
})

test('by the keyboard alone I add a circle, move it, size it, undo a step and keep it', async ({
  page,
  site,
  context,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).click()
  const markUp = await openMarkUp(context, panel)

  await reach(markUp, 'Add a circle')
  await markUp.keyboard.press('Enter')
  await expect(stageOf(markUp).getByRole('button', { name: '1. A circle' })).toBeFocused()
  // Keys with Ctrl are the browser's.
  await markUp.keyboard.press('Control+ArrowRight')
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowRight', 'ArrowLeft'])
    await markUp.keyboard.press(key)
  await expect(markUp.getByRole('status').last()).toContainText('A circle: 41% from the left')
  await markUp.keyboard.press('Control+z')
  await reach(markUp, 'Keep this picture')
  await markUp.keyboard.press('Enter')

  await expect(markUp.getByText('Kept. You can close this page').first()).toBeVisible()
  const [{ width, height, marks } = { width: 0, height: 0 }] = await rows<StoredPicture>('pictures')
  const pace = Math.round(width / 100)
  const [wide, high] = [Math.round(width / 5), Math.round(height / 6)]
  expect(marks).toEqual([
    {
      kind: 'circle',
      x: Math.round((width - wide) / 2) + 2 * pace,
      y: Math.round((height - high) / 2) - pace,
      width: wide + pace,
      height: high + pace,
    },
  ])

  await reach(markUp, '1. A circle')
  await markUp.keyboard.press('Delete')
  await expect(stageOf(markUp)).toBeFocused()
  await expect(markUp.getByText('Nothing is drawn yet.')).toBeVisible()
})

test('a finger draws', async ({ page, site, context, clickAction, realPanel, rows }) => {
  await page.goto(`${site}/handbook.html`)
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).click()
  const markUp = await openMarkUp(context, panel)
  const finger = await context.newCDPSession(markUp)
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true })

  await markUp.getByRole('radio', { name: 'Arrow' }).click()
  const path = [
    [0.7, 0.7],
    [0.6, 0.5],
    [0.4, 0.4],
    [0.3, 0.3],
  ] as const
  for (const [index, share] of path.entries())
    await finger.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [await pointOn(markUp, share)],
    })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await keep(markUp)

  const [{ width, height, marks } = { width: 1, height: 1 }] = await rows<StoredPicture>('pictures')
  expect(marks).toMatchObject([{ kind: 'arrow' }])
  expect((marks?.[0]?.x ?? 0) / width).toBeCloseTo(0.7, 2)
  expect((marks?.[0]?.width ?? 0) / width).toBeCloseTo(-0.4, 2)
  expect((marks?.[0]?.height ?? 0) / height).toBeCloseTo(-0.4, 2)
})

for (const [what, address] of [
  ['a drawing on a canvas', (site: string) => `${site}/canvas.html`],
  ['a PDF', () => servePdf()],
  ['a page of the browser’s own', () => 'chrome://version/'],
] as const)
  test(`${what} can be circled and blacked out`, async ({ page, site, context, clickAction, realPanel, rows }) => {
    await page.goto(await address(site))
    await clickAction(page)
    const panel = await realPanel()
    await panel.getByRole('button', { name: 'Ask about this page' }).click()
    const markUp = await openMarkUp(context, panel)

    await drawByMouse(markUp, [0.6, 0.6], [0.8, 0.8])
    await markUp.getByRole('radio', { name: 'Black out' }).click()
    await drawByMouse(markUp, [0.02, 0.02], [0.5, 0.5])
    await keep(markUp)

    const [picture] = await rows<StoredPicture>('pictures')
    expect(picture?.marks).toMatchObject([{ kind: 'circle' }])
    expect((await lightIn(markUp, picture?.id ?? '', [0.03, 0.03], [0.49, 0.49])).lightest).toBeLessThan(BLACK)
    expect((await lightIn(markUp, picture?.id ?? '', [0.5, 0.5], [1, 1])).lightest).toBeGreaterThan(30)
  })

test('a filled password or card field is black before anything is stored', async ({
  page,
  site,
  clickAction,
  realPanel,
  panel: reader,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  // The panel is open already: one that opens during the picture makes the page narrower, and no place in it is sure.
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).waitFor()
  const secrets = await fillSecrets(page)
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  await selectWords(page, 'pivot table')

  await clickAction(page)

  await expect(panel.getByRole('img', { name: /^Close-up/ })).toBeVisible()
  const [picture] = await rows<StoredPicture>('pictures')
  for (const { x, y, width, height } of secrets) {
    const [left, top, right, bottom] = [
      x / window.width,
      y / window.height,
      (x + width) / window.width,
      (y + height) / window.height,
    ]
    expect((await lightIn(reader, picture?.id ?? '', [left, top], [right, bottom])).lightest).toBeLessThan(60)
  }
})

test('where nobody can say what of the picture is secret, no picture is kept', async ({
  page,
  site,
  worker,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await tellSecrets(worker, { secrets: await fillSecrets(page), window: { width: 400, height: 700 } })
  await selectWords(page, 'pivot table')

  await clickAction(page)

  const panel = await realPanel()
  await expect(panel.getByText('The page changed before its picture was ready')).toBeVisible()
  expect(await rows('pictures')).toEqual([])
  expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({ noPicture: 'moved' })
})

test('words only takes the picture out, and undo brings it back while the page is open', async ({
  page,
  site,
  context,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  const panel = await flag(page, 'pivot table', { clickAction, realPanel })
  const markUp = await openMarkUp(context, panel)

  await markUp.getByRole('button', { name: 'Words only, no picture' }).click()

  await expect(markUp.getByRole('heading', { name: 'You took the picture out. The words stay.' })).toBeFocused()
  await expect(panel.getByText('You took the picture out. The words stay.')).toBeVisible()
  expect(await rows('pictures')).toEqual([])
  expect((await rows<Kept>('questions'))[0]?.capture?.quote?.exact).toBe('pivot table')

  await markUp.getByRole('button', { name: 'Undo' }).click()

  await expect(stageOf(markUp).getByRole('button', { name: '1. A circle' })).toBeVisible()
  await expect(panel.getByRole('img', { name: /^Close-up/ })).toBeVisible()
  expect(await rows('pictures')).toHaveLength(1)
})

test('when the question went away while I drew, the page says so and my drawing stays', async ({
  page,
  site,
  context,
  clickAction,
  realPanel,
}) => {
  await page.goto(`${site}/handbook.html`)
  const panel = await flag(page, 'pivot table', { clickAction, realPanel })
  const markUp = await openMarkUp(context, panel)
  const other = await openMarkUp(context, panel)
  await other.getByRole('button', { name: 'Words only, no picture' }).click()
  await other.getByRole('heading', { name: 'You took the picture out.' }).waitFor()

  await markUp.bringToFront()
  await drawByMouse(markUp, [0.2, 0.5], [0.4, 0.7])
  await markUp.getByRole('button', { name: 'Keep this picture' }).click()

  await expect(markUp.getByRole('alert')).toContainText('the question has no such picture any more')
  await expect(markUp.getByRole('listitem')).toHaveCount(2)
  await other.reload()
  await expect(other.getByRole('heading', { name: 'This picture is not here any more.' })).toBeVisible()
})

test('the browser asks before a drawing that is not kept is closed, and only then', async ({
  page,
  site,
  context,
  clickAction,
  panel,
}) => {
  // The panel's page in a tab: a second connection, as the real panel needs, would answer the browser's question itself.
  await page.goto(`${site}/handbook.html`)
  await selectWords(page, 'pivot table')
  await clickAction(page)
  const markUp = await openMarkUp(context, panel)
  let asked = 0
  markUp.on('dialog', dialog => {
    asked++
    void dialog.dismiss()
  })
  await drawByMouse(markUp, [0.2, 0.5], [0.4, 0.7])

  await markUp.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toBe(1)

  await markUp.getByRole('button', { name: 'Undo', exact: true }).click()
  const closed = markUp.waitForEvent('close')
  await markUp.close({ runBeforeUnload: true })
  await closed
  expect(asked).toBe(1)
})

test('the mark-up page has no fault that axe finds, 7 to 1 contrast, and fits 320 pixels, in both languages', async ({
  page,
  site,
  context,
  clickAction,
  realPanel,
}) => {
  test.slow()
  await page.goto(`${site}/handbook.html`)
  const panel = await flag(page, 'pivot table', { clickAction, realPanel })
  const markUp = await openMarkUp(context, panel)
  await markUp.setViewportSize({ width: 1280, height: 800 })
  await markUp.getByRole('radio', { name: 'Black out' }).click()
  await drawByMouse(markUp, [0.1, 0.1], [0.3, 0.2])
  for (const width of [1280, 320]) {
    await markUp.setViewportSize({ width, height: 800 })
    await faultless(markUp, `${width}`)
  }
  await panel.getByRole('button', { name: 'Help and settings' }).click()
  await panel.getByRole('radio', { name: 'Français' }).click()
  await markUp.getByRole('heading', { name: 'Entourez, cachez ce qui est privé' }).waitFor()
  await expect(markUp.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(markUp).toHaveTitle('Entourez, cachez ce qui est privé')
  await panel.getByRole('radio', { name: 'La plus grande' }).click()
  await expect(markUp.locator('html')).toHaveAttribute('data-text', '24')
  expect(await faults(markUp)).toEqual([])
  await markUp.getByRole('button', { name: 'Les mots seuls, sans image' }).click()
  await markUp.getByRole('heading', { name: 'Vous avez retiré l’image.' }).waitFor()
  await faultless(markUp, 'taken out')
})

async function faultless(page: Page, where: string) {
  const looks = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...look })
    const axe = axeOn(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    const { violations } = await axe.analyze()
    const enhanced =
      'forcedColors' in look ? [] : (await axeOn(page).withRules(['color-contrast-enhanced']).analyze()).violations
    expect(
      [...violations, ...enhanced].map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      `${where} ${JSON.stringify(look)}`,
    ).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce' })
  expect(await faults(page), where).toEqual([])
}

/** Sideways scrolling, and targets under 44 pixels. A drawing is as large as it was drawn: its row in the list is its target. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const small = [...document.querySelectorAll('button:not([data-drawing]), .choice-option, [data-handle]')]
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} over ${clientWidth}`] : []),
      ...small.map(({ element, box }) => `small: ${element.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
    ]
  })
}

/** Presses Tab until the focus is where it is wanted. */
async function reach(page: Page, name: string) {
  const wanted = page.getByRole('button', { name, exact: true }).first()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach “${name}”`)
}

/** Puts a filled password field and a filled card field on the page; where they are. */
function fillSecrets(page: Page) {
  return page.evaluate(() => {
    const fields = (['password', 'text'] as const).map(type => {
      const field = document.createElement('input')
      field.type = type
      if (type === 'text') field.autocomplete = 'cc-number'
      field.value = '4929 1234 5678 9012'
      field.style.font = '40px monospace'
      return field
    })
    document.body.prepend(...fields)
    return fields.map(field => {
      const { x, y, width, height } = field.getBoundingClientRect()
      return { x, y, width, height }
    })
  })
}

/** The page's script tells what it is told here, whatever it has found out itself. */
function tellSecrets(worker: Worker, told: object) {
  return worker.evaluate(more => {
    const { scripting } = chrome
    const read = scripting.executeScript.bind(scripting) as (script: object) => Promise<{ result?: object }[]>
    Object.assign(scripting, {
      executeScript: async (script: object) =>
        (await read(script)).map(each => ({ ...each, result: each.result && { ...each.result, ...more } })),
    })
  }, told)
}

async function servePdf(): Promise<string> {
  const server = http.createServer((_, response) => {
    response.setHeader('content-type', 'application/pdf')
    response.end(PDF)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.pdf`
}

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`
