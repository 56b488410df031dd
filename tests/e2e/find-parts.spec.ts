import type { Page, Worker } from '@playwright/test'
import { later, part, thing, words } from './choosing.ts'
import { dispatchCommand, dispatchMenu } from './dispatch.ts'
import type { Finding } from './finding.ts'
import { find } from './finding.ts'

/** Draws the mouse over the bold words in a shadow root, found by the hosts that lead to it, and presses the shortcut. */
const inShadow =
  (...hosts: string[]) =>
  async (page: Page, worker: Worker) => {
    const { left, right, middle } = await page.evaluate(path => {
      const { rootOf } = globalThis as unknown as { rootOf: (...path: string[]) => ShadowRoot }
      const { left, right, top, height } = (rootOf(...path).querySelector('b') as Element).getBoundingClientRect()
      return { left, right, middle: top + height / 2 }
    }, hosts)
    await page.mouse.move(left + 1, middle)
    await page.mouse.down()
    await page.mouse.move(right - 1, middle)
    await page.mouse.up()
    await dispatchCommand(worker, page)
  }

const shadows: Finding[] = [
  ['open to others', 'open', 'open-card'],
  ['closed off to others', 'closed', 'closed-card'],
  ['two such parts deep', 'inner', 'outer-card', 'inner-card'],
].map(([kind, row = '', ...hosts]) => ({
  title: `Words in a part of the page that is ${kind} are found (case 36)`,
  page: 'shadow.html',
  ask: inShadow(...hosts),
  afterwards: later(),
  expected: { result: 'found', row, words: `${row} word` },
}))

const things: Finding[] = [
  {
    title: 'A button in one of two cards is found in its own (case 36)',
    page: 'shadow.html',
    ask: thing('button', 'Button: Share the card'),
    afterwards: later(),
    expected: { result: 'found', row: 'button' },
  },
]

/** Selects a part in a frame, which gets the focus, and presses the shortcut. */
const inFrame = (frame: string, row: string) => async (page: Page, worker: Worker) => {
  const inside = await (await page.waitForSelector(frame)).contentFrame()
  await inside?.waitForSelector('b')
  await (inside && (await part(inside, row)))?.evaluate(element => {
    focus()
    getSelection()?.selectAllChildren(element)
  })
  await dispatchCommand(worker, page)
}

const frames: Finding[] = [
  ...[
    ['of the same site', '#same', 'inner', 'inner word'],
    ['whose text stands in the page around', '#srcdoc', 'given', 'given word'],
    ['without an address', '#blank', 'blank', 'blank word'],
    ['that is locked in', '#sandbox', 'locked', 'locked word'],
  ].map(([kind, frame = '', row = '', chosen = '']) => ({
    title: `Words in a frame ${kind} are found (case 37)`,
    page: 'frames.html',
    ask: inFrame(frame, row),
    afterwards: later(),
    expected: { result: 'found' as const, row, words: chosen },
  })),
  {
    title: 'Words of a frame we may not look into are not found in the page around it (case 37)',
    page: 'frames.html',
    ask: (page, worker) => dispatchMenu(worker, page, { selectionText: 'strange word' }),
    expected: { result: 'not-found' },
  },
]

const openDialog = (page: Page) => page.evaluate(() => document.querySelector('dialog')?.showModal())
const openPopover = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover())

const layers: Finding[] = [
  {
    title: 'Words in a dialog that locks the rest of the page are found in it (case 38)',
    page: 'layers.html',
    ask: async (page, worker) => {
      await openDialog(page)
      await words('dialog', 'time zone')(page, worker)
    },
    afterwards: async page => {
      await later()(page)
      await openDialog(page)
    },
    expected: { result: 'found', row: 'dialog', words: 'time zone' },
  },
  {
    title:
      'Words in a dialog that is closed are said to be in a closed part, and not found in news of the same words (case 38)',
    page: 'layers.html',
    ask: async (page, worker) => {
      await openDialog(page)
      await words('dialog', 'time zone')(page, worker)
    },
    afterwards: later(),
    expected: { result: 'not-found', closed: true },
  },
  {
    title: 'Words in a small window over the page are found (case 38)',
    page: 'layers.html',
    ask: async (page, worker) => {
      await openPopover(page)
      await words('popover', 'open rate')(page, worker)
    },
    afterwards: async page => {
      await later()(page)
      await openPopover(page)
    },
    expected: { result: 'found', row: 'popover', words: 'open rate' },
  },
  {
    title: 'Words on a full screen are found (case 38)',
    page: 'layers.html',
    ask: async (page, worker) => {
      await page.evaluate(() => document.querySelector('#full')?.requestFullscreen())
      await words('full', 'funnel')(page, worker)
    },
    expected: { result: 'found', row: 'full', words: 'funnel' },
  },
  {
    title: 'What a hint told is not found when the hint is gone (case 38)',
    page: 'layers.html',
    ask: async (page, worker) => {
      await page.locator('#hover').hover({ force: true })
      await page.locator('#hover').dispatchEvent('mouseenter')
      await words('tip', 'Profit ratio')(page, worker)
    },
    afterwards: page => page.locator('#hover').dispatchEvent('mouseleave'),
    expected: { result: 'not-found' },
  },
]

const hardToHit: Finding[] = [
  ['Words under a transparent layer', 'under', 'under glass'],
  ['Words that move', 'moving', 'moving words'],
  ['Words far to the right of the window', 'aside', 'off screen'],
].map(([title, row = '', chosen = '']) => ({
  title: `${title} are found (case 39)`,
  page: 'layers.html',
  ask: words(row, chosen),
  afterwards: later(),
  expected: { result: 'found' as const, row, words: chosen },
}))

const others: Finding[] = [
  {
    title: 'A button that is switched off is found (case 39)',
    page: 'layers.html',
    ask: thing('off', 'Button: Publish now'),
    afterwards: later(),
    expected: { result: 'found', row: 'off' },
  },
  {
    title: 'Words of a document drawn as a picture are found in its text where it is drawn larger (case 41)',
    page: 'text-layer.html',
    ask: words('layer', 'The cohortanalysis of May'),
    afterwards: later(),
    expected: { result: 'found', row: 'layer', words: 'The cohort analysis of May' },
  },
  {
    title: 'On a page that allows no scripts but its own, and breaks what scripts use, words are found (case 44)',
    page: 'strict.html',
    ask: async (page, worker) => {
      await page.locator('b').dblclick({ position: { x: 5, y: 5 } })
      await dispatchCommand(worker, page)
    },
    expected: { result: 'found', row: 'order', words: 'standing' },
  },
  {
    title: 'Words in a box that scrolls, far down the page, are brought into sight (case 46)',
    page: 'sticky.html',
    ask: words('inner', 'inner words'),
    afterwards: page => page.reload(),
    expected: { result: 'found', row: 'inner', words: 'inner words', below: 120 },
  },
  {
    title: 'Words are brought into sight below a header that stays (case 46)',
    page: 'sticky.html',
    ask: words('below', 'words below'),
    afterwards: page => page.reload(),
    expected: { result: 'found', row: 'below', words: 'words below', below: 120 },
  },
]

find([...shadows, ...things, ...frames, ...layers, ...hardToHit, ...others])
