import type { CDPSession, Page } from '@playwright/test'
import { STYLE } from '../../lib/page/capture/pointing/bar-style.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { axeOn } from './axe.ts'
import { BUILD, expect, test } from './fixtures.ts'

type Kept = {
  note: string
  capture?: {
    title: string
    element?: { tag: string; role: string; name: string; text: string }
    row?: string
    column?: string
    headings: string[]
    picture?: string
    noPicture?: string
    complete: boolean
  }
  replaced?: object
}

/** Moves the mouse there until its name is told: the panel that slides in moves things on the page. */
async function pointAt(page: Page, name: string, selector: string, frame?: string) {
  await expect
    .poll(async () => {
      const { x, y } = await middleOf(page, selector, frame)
      await page.mouse.move(x, y, { steps: 20 })
      return shadowTexts(page)
    })
    .toContain(name)
}

/** The name of what is outlined: the last line of the bar. */
async function toldName(page: Page): Promise<string | undefined> {
  return (await shadowTexts(page)).split('\n').at(-1)
}

const widthOf = (page: Page) => page.evaluate(() => innerWidth)

type DomNode = { backendNodeId: number; attributes?: string[]; children?: DomNode[]; shadowRoots?: DomNode[] }

/** What is inside the closed root of the bar; the page cannot look into it, the debugging protocol can. */
async function insideBar(cdp: CDPSession): Promise<DomNode[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const all = (node: DomNode): DomNode[] => [
    node,
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(all),
  ]
  const roots = all(root as DomNode).flatMap(({ shadowRoots = [] }) => shadowRoots)
  const bar = roots.map(({ children = [] }) => children).find(parts => parts.some(part => hasClass(part, 'bar')))
  if (!bar) throw new Error('There is no bar')
  return bar
}

function hasClass({ attributes = [] }: DomNode, name: string): boolean {
  return attributes[attributes.indexOf('class') + 1] === name
}

async function barOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  const parts = (await insideBar(cdp)).map(({ backendNodeId }) => cdp.send('DOM.getOuterHTML', { backendNodeId }))
  return (await Promise.all(parts)).map(({ outerHTML }) => outerHTML).join('')
}

async function clickInBar(page: Page, deed: 'larger' | 'leave') {
  const cdp = await page.context().newCDPSession(page)
  const bar = (await insideBar(cdp)).find(part => hasClass(part, 'bar'))
  const button = bar?.children?.find(part => hasClass(part, deed))
  if (!button) throw new Error(`The bar has no button “${deed}”`)
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId })
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}

/** Everything of the page that pointing could change. */
function wholePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#field')
    return JSON.stringify({
      html: document.documentElement.outerHTML,
      frame: document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument?.documentElement.outerHTML,
      focus: document.activeElement?.id,
      selection: [field?.selectionStart, field?.selectionEnd],
      scroll: [scrollX, scrollY],
      names: Object.keys(window).filter(name => name !== 'noticed'),
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
    })
  })
}

/** What reached the page of the keys and clicks. A page that stops a press at its window also keeps it from us: its focus moves. */
async function noticed(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => (window as unknown as { noticed: string[] }).noticed)
  return page.url().endsWith('?stops') ? all.filter(type => type !== 'focusin') : all
}

const TITLE = 'Point at what puzzles you, then click it.'

/** Where a thing is on the page, also one inside a shadow root or a frame. */
async function middleOf(page: Page, selector: string, frame?: string) {
  const element = frame ? page.frameLocator(frame).locator(selector) : page.locator(selector)
  const box = await element.boundingBox()
  if (!box) throw new Error(`${selector} is not on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('pointing at something', () => {
  let page: Page
  let startAgain: () => Promise<void>
  test.beforeEach(async ({ page: opened, site, clickAction, dispatchCommand }, info) => {
    page = opened
    await page.goto(`${site}/dashboard.html${info.title.includes('stops') ? '?stops' : ''}`)
    await clickAction(page)
    await page.evaluate(inDialog => {
      if (inDialog) document.querySelector<HTMLDialogElement>('#dialog')?.showModal()
      else document.querySelector<HTMLElement>('#tip')?.showPopover()
      Object.assign(window, { noticed: [] })
    }, info.title.includes('dialog'))
    startAgain = async () => {
      await dispatchCommand(page, 'point-at-something')
      await expect.poll(() => shadowTexts(page)).toContain(TITLE)
    }
    await startAgain()
  })

  const THINGS = [
    ['text one cannot select (case 20)', '#unselectable', undefined, 'Measure Names', { text: 'Measure Names' }],
    ['text that only a style writes (case 24)', '#generated', undefined, 'Beta version', { text: 'Beta version' }],
    ['a small window over the page (case 38)', '#tip', undefined, 'Weighted average', { text: 'Weighted average' }],
    [
      'an icon in a button gives the button (case 25)',
      '#glyph',
      undefined,
      'Button: Pivot table',
      { role: 'button', name: 'Pivot table' },
    ],
    ['a disabled button (case 39)', '#off', undefined, 'Button: Publish', { role: 'button', name: 'Publish' }],
    [
      'a picture below a transparent layer (case 39)',
      '#below',
      undefined,
      'A bar for each region',
      { name: 'A bar for each region' },
    ],
    [
      'text the pointer passes through (case 39)',
      '#ghost',
      undefined,
      'A text the pointer passes through',
      { tag: 'p' },
    ],
    ['a cell of a table', '#summer', undefined, '2 %', { text: '2 %' }],
    [
      'a thing in an open shadow root (case 36)',
      '#open-shadow',
      undefined,
      'Button: Open shadow',
      { name: 'Open shadow' },
    ],
    [
      'a thing in a closed shadow root (case 36)',
      '#closed-shadow',
      undefined,
      'Button: Closed shadow',
      { name: 'Closed shadow' },
    ],
    ['a thing in a frame (case 37)', '#inside', '#frame', 'Button: Apply filter', { name: 'Apply filter' }],
    [
      'a thing in a modal dialog (case 38)',
      '#confirm',
      undefined,
      'Button: Confirm export',
      { name: 'Confirm export' },
    ],
    [
      'a thing on a page that stops every event it can (case 45)',
      '#icon',
      undefined,
      'Button: Pivot table',
      { name: 'Pivot table' },
    ],
  ] as const
  for (const [what, selector, frame, name, element] of THINGS)
    test(`outlines with its name and takes, without the page noticing: ${what}`, async ({ rows }) => {
      await pointAt(page, name, selector, frame)
      await page.mouse.down()
      await page.mouse.up()

      await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)
      expect((await rows<Kept>('questions'))[0]?.capture).toMatchObject({
        title: 'Sales dashboard',
        element,
        picture: expect.any(String),
      })
      expect(await noticed(page)).toEqual([])
      expect(await shadowTexts(page)).not.toContain(TITLE)
    })

  test('by keys alone: to the neighbour, to what holds it, back, and taken', async ({ rows }) => {
    await page.locator('#icon').focus()

    for (const [key, name] of [
      ['ArrowRight', 'Button: Pivot table'],
      ['ArrowRight', 'Button: Publish'],
      ['ArrowLeft', 'Button: Pivot table'],
      ['Tab', 'Link: Help'],
      ['Shift+Tab', 'Button: Pivot table'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => toldName(page), key).toBe(name)
    }
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => toldName(page)).toMatch(/^(?!Button: )/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => toldName(page)).toBe('Button: Publish')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')

    await expect
      .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
      .toMatchObject({
        element: { role: 'button', name: 'Pivot table' },
        headings: ['Sales by region'],
        complete: true,
      })
    expect(await noticed(page)).toEqual(['focusin'])
  })

  test('keys lead on a page that stops every event it can (case 45)', async ({ rows }) => {
    await page.locator('#icon').focus()
    for (const [key, name] of [
      ['ArrowRight', 'Button: Pivot table'],
      ['ArrowRight', 'Button: Publish'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => toldName(page)).toBe(name)
    }
    await page.keyboard.press('Enter')

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.element?.name).toBe('Publish')
  })

  test('a page cannot point in my place', async ({ rows }) => {
    await pointAt(page, 'Button: Pivot table', '#icon')

    await page.evaluate(() => {
      for (const type of ['pointerdown', 'pointerup', 'mouseup', 'click'])
        document.querySelector('#off')?.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }))
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })

    await page.mouse.move(5, 5)
    await expect.poll(() => shadowTexts(page)).toContain(TITLE)
    expect(await rows('questions')).toHaveLength(0)
  })

  test('keys lead into a frame and into closed shadow roots', async () => {
    await page.locator('#frame').focus()
    for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    await expect.poll(() => toldName(page)).toBe('Button: Apply filter')

    await page.keyboard.press('ArrowUp')
    await page.locator('#closed-shadow').evaluate(host => host.scrollIntoView())
    await pointAt(page, 'Button: Closed shadow', '#closed-shadow')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => toldName(page)).toBe('Button: Closed shadow')
  })

  test('keys lead among what is given to a closed shadow root, and to what stands around it there', async () => {
    await pointAt(page, 'Given first', '#given')

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => toldName(page)).toBe('Given second')
    for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await expect.poll(() => toldName(page)).toBe('Around')
  })

  test('Escape leaves the page exactly as it was', async ({ rows }) => {
    await page.keyboard.press('Escape')
    await expect.poll(() => shadowTexts(page)).not.toContain(TITLE)
    await page.evaluate(() => {
      document.body.style.height = '3000px'
      document.querySelector<HTMLInputElement>('#field')?.setSelectionRange(2, 5)
      document.querySelector<HTMLElement>('#field')?.focus()
      scrollTo(0, 40)
      const far = document.createElement('button')
      far.textContent = 'Far below'
      far.style.cssText = 'position: absolute; top: 2500px'
      document.querySelector('#frame')?.after(far)
    })
    const before = await wholePage(page)
    await test.info().attach('before', { body: before })

    await startAgain()
    await page.mouse.move(60, 60, { steps: 3 })
    await pointAt(page, 'Button: Apply filter', '#inside', '#frame')
    for (const key of ['ArrowUp', 'x', 'ArrowRight']) await page.keyboard.press(key)
    await expect.poll(() => toldName(page)).toBe('Button: Far below')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000)
    await page.keyboard.press('Escape')
    await expect.poll(() => shadowTexts(page)).not.toContain(TITLE)

    expect(await wholePage(page)).toBe(before)
    expect(await rows('questions')).toHaveLength(0)
  })

  test('of a large drawing the part around the pointer is taken (case 40)', async ({ rows }) => {
    await pointAt(page, 'Sales per month', '#canvas')
    await page.mouse.down()
    await page.mouse.up()

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.complete).toBe(true)
    expect((await rows<Kept>('questions'))[0]?.capture?.element).toMatchObject({
      tag: 'canvas',
      name: 'Sales per month',
    })
    const [picture] = await rows<{ marks?: { width: number }[]; width: number }>('pictures')
    // 180 pixels of 600, and the air a circle has around it.
    expect((picture?.marks?.[0]?.width ?? 0) / (picture?.width ?? 1)).toBeCloseTo(210 / (await widthOf(page)), 1)
  })

  test('an empty place is the page, never something of ours', async ({ rows }) => {
    await page.mouse.move(4, 4, { steps: 3 })
    await page.mouse.down()
    await page.mouse.up()

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.element?.tag).toBe('html')
  })

  test('a cell brings the headers of its row and column, and a field never what was typed into it (case 21)', async ({
    rows,
  }) => {
    await pointAt(page, '2 %', '#summer')
    await page.mouse.down()
    await page.mouse.up()
    await expect.poll(() => rows('questions')).toHaveLength(1)
    await startAgain()
    await pointAt(page, 'Campaign name', '#field')
    await page.mouse.down()
    await page.mouse.up()

    await expect.poll(() => rows('questions')).toHaveLength(2)
    const captures = (await rows<Kept>('questions')).map(({ capture }) => capture)
    expect(captures).toContainEqual(expect.objectContaining({ row: 'Summer', column: 'CTR' }))
    expect(JSON.stringify(captures)).not.toContain('secret launch')
  })

  test('the bar’s buttons work over a modal dialog too', async () => {
    await pointAt(page, 'Button: Confirm export', '#confirm')
    await clickInBar(page, 'larger')
    await expect.poll(() => toldName(page)).toMatch(/^Window/)

    await clickInBar(page, 'leave')

    await expect.poll(() => shadowTexts(page)).not.toContain(TITLE)
  })

  test('with a finger the first tap outlines, the second takes', async ({ context, rows }) => {
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    const tap = async () => {
      const { x, y } = await middleOf(page, '#icon')
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }

    await tap()
    await expect.poll(() => toldName(page)).toBe('Button: Pivot table')
    expect(await rows('questions')).toHaveLength(0)
    await tap()

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.element?.name).toBe('Pivot table')
  })

  test('the worker that was stopped meanwhile still keeps what I take (case 48)', async ({ stopWorker, rows }) => {
    await pointAt(page, 'Button: Pivot table', '#icon')
    await stopWorker()
    await page.mouse.down()
    await page.mouse.up()

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.element?.name).toBe('Pivot table')
  })

  test('after an update of the extension it ends with the next move, and the page notices nothing (case 48)', async ({
    update,
  }) => {
    await pointAt(page, 'Button: Pivot table', '#icon')
    const faults: string[] = []
    page.on('pageerror', error => faults.push(String(error)))
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))

    await update(BUILD)
    await page.mouse.move(200, 200, { steps: 5 })

    await expect.poll(() => shadowTexts(page)).not.toContain(TITLE)
    expect(faults).toEqual([])
  })

  test('leaving the page ends it, and the panel says so no longer', async ({ realPanel, site, rows }) => {
    const panel = await realPanel()
    await expect(panel.getByRole('button', { name: 'Stop pointing' })).toBeVisible()

    await page.goto(`${site}/handbook.html`)

    await expect(panel.getByRole('button', { name: 'Stop pointing' })).toHaveCount(0)
    expect(await rows('questions')).toHaveLength(0)
  })

  test('the panel’s keys and buttons point as well, and it stops there too', async ({ realPanel, rows }) => {
    const panel = await realPanel()
    await page.locator('#icon').focus()
    await panel.getByRole('button', { name: 'Take it' }).focus()
    await panel.keyboard.press('ArrowRight')
    await panel.keyboard.press('ArrowRight')
    await expect(panel.getByText('Button: Publish')).toBeVisible()

    await panel.getByRole('button', { name: 'Stop pointing' }).click()
    await expect.poll(() => shadowTexts(page)).not.toContain(TITLE)
    expect(await rows('questions')).toHaveLength(0)

    await panel.getByRole('button', { name: 'Point at something' }).click()
    await expect.poll(() => shadowTexts(page)).toContain(TITLE)
    await panel.keyboard.press('ArrowRight')
    await panel.keyboard.press('ArrowRight')
    await expect(panel.getByText('Button: Publish')).toBeVisible()
    await panel.keyboard.press('Enter')

    await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.element?.name).toBe('Publish')
  })

  test('the bar has no fault that axe finds, and its buttons are large enough for a finger', async ({ context }) => {
    await pointAt(page, 'Button: Pivot table', '#icon')
    const bar = await context.newPage()
    // The page it lies in cannot look into it, and neither can axe: so it is looked at on a page of its own.
    await bar.setContent(
      `<!doctype html><html lang="en"><title>Bar</title><main><h1>Bar</h1><div><template shadowrootmode="open"><style>${STYLE}</style>${await barOf(page)}</template></div></main>`,
    )
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await bar.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...look })
      const { violations, passes } = await axeOn(bar)
        .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(passes.map(({ id }) => id)).toContain('button-name')
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        JSON.stringify(look),
      ).toEqual([])
    }
    for (const button of await bar.getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    expect(await bar.getByRole('button').count()).toBe(4)
  })
})
