import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Case } from './cases.ts'
import { run, select } from './cases.ts'
import { selectWords } from './words-on-page.ts'

const changing: Case[] = [
  {
    title: 'The page draws itself anew while I ask, and the menu’s words stay (case 29)',
    page: 'redraw.html',
    act: async page => {
      await selectWords(page, 'conversion rate')
      await page.evaluate(() => document.dispatchEvent(new Event('redraw')))
    },
    menu: { selectionText: 'conversion rate' },
    expected: { quote: { exact: 'conversion rate' }, title: 'Redraw' },
  },
  {
    title: 'An answer that is still being written is kept as it stood when I asked (case 32)',
    page: 'stream.html',
    act: page => selectWords(page, 'pivot table'),
    expected: {
      quote: { exact: 'pivot table', after: expect.stringMatching(/^ adds up rows\. (It counts|$)/) },
      sentence: 'A pivot table adds up rows.',
    },
  },
  {
    title: 'A view that changed without a new page is kept under its own title and address (case 33)',
    page: 'routes.html',
    act: async page => {
      await page.evaluate(() => {
        history.pushState({}, '', '/second-view')
        document.title = 'Second view'
        ;(document.querySelector('#view') as Element).textContent = 'Second view'
      })
      await selectWords(page, 'cost report')
    },
    expected: {
      title: 'Second view',
      address: expect.stringMatching(/\/second-view$/),
      headings: ['Second view'],
      quote: { exact: 'cost report' },
    },
  },
]

/** Draws the mouse over the bold words in a shadow root, found by the hosts that lead to it. */
const selectInShadow =
  (...hosts: string[]) =>
  async (page: Page) => {
    const { left, right, middle } = await page.evaluate(path => {
      const { rootOf } = globalThis as unknown as { rootOf: (...path: string[]) => ShadowRoot }
      const words = rootOf(...path).querySelector('b') as Element
      const { left, right, top, height } = words.getBoundingClientRect()
      return { left, right, middle: top + height / 2 }
    }, hosts)
    await page.mouse.move(left + 1, middle)
    await page.mouse.down()
    await page.mouse.move(right - 1, middle)
    await page.mouse.up()
  }

const shadows: Case[] = [
  {
    title: 'Words in a part of the page that is closed off to others are kept (case 36)',
    page: 'shadow.html',
    act: selectInShadow('closed-card'),
    expected: {
      quote: { exact: 'closed word', before: expect.stringMatching(/Closed card\nInside the $/) },
      sentence: 'Inside the closed word stands.',
      headings: ['Shadows', 'Closed card'],
    },
  },
  {
    title: 'Words in an open part of the page are kept (case 36)',
    page: 'shadow.html',
    act: selectInShadow('open-card'),
    expected: {
      quote: { exact: 'open word', after: expect.stringMatching(/^ stands\.\nClosed card\nInside the/) },
      sentence: 'Inside the open word stands.',
      headings: ['Shadows', 'Open card'],
    },
  },
  {
    title: 'Words two such parts deep are kept (case 36)',
    page: 'shadow.html',
    act: selectInShadow('outer-card', 'inner-card'),
    expected: {
      quote: { exact: 'inner word' },
      sentence: 'Deep in the inner word stands.',
      headings: ['Shadows', 'Outer card', 'Inner card'],
    },
  },
  {
    title: 'Words given to such a part belong to the button that shows them (case 36)',
    page: 'shadow.html',
    act: select('#slotted b'),
    expected: {
      quote: { exact: 'given word' },
      element: { tag: 'button', role: 'button', name: 'Shown to all' },
    },
  },
  {
    title: 'A selection that begins before such a part and ends after it holds its words too (case 36)',
    page: 'shadow.html',
    act: page =>
      page.evaluate(() => {
        const heading = document.querySelector('h1')?.firstChild as Text
        const after = document.querySelector('#after')?.firstChild as Text
        getSelection()?.setBaseAndExtent(heading, 0, after, 5)
      }),
    expected: {
      quote: {
        exact: expect.stringMatching(
          /^Shadows\nOpen card\nInside the open word stands\.\nClosed card\n[\s\S]*inner word stands\.[\s\S]*light given word here[\s\S]*After$/,
        ),
      },
    },
  },
]

/** Selects the bold words in a frame of this page and gives the frame the focus. */
const selectInFrame = (selector: string) => async (page: Page) => {
  const frame = await (await page.waitForSelector(selector)).contentFrame()
  await frame?.waitForSelector('b')
  await frame?.evaluate(() => {
    focus()
    getSelection()?.selectAllChildren(document.querySelector('b') as Element)
  })
}

const frames: Case[] = [
  {
    title: 'Words in a frame of the same site come with the headings of both pages (case 37)',
    page: 'frames.html',
    act: selectInFrame('#same'),
    expected: {
      title: 'Frames',
      address: expect.stringMatching(/\/frames\.html$/),
      quote: { exact: 'inner word' },
      sentence: 'Here is the inner word too.',
      headings: ['Around', 'Inner'],
    },
  },
  {
    title: 'Words in a frame whose text stands in the page around are kept (case 37)',
    page: 'frames.html',
    act: selectInFrame('#srcdoc'),
    expected: { quote: { exact: 'given word' }, headings: ['Around', 'Given'] },
  },
  {
    title: 'Words in a frame without an address are kept (case 37)',
    page: 'frames.html',
    act: selectInFrame('#blank'),
    expected: { quote: { exact: 'blank word' }, headings: ['Around', 'Blank'] },
  },
  {
    title: 'Words in a frame that is locked in are kept (case 37)',
    page: 'frames.html',
    act: selectInFrame('#sandbox'),
    expected: { quote: { exact: 'inner word' }, headings: ['Inner'] },
  },
  {
    title: 'Of a frame that belongs to a stranger the menu’s words are kept (case 37)',
    page: 'frames.html',
    act: async page => {
      await page.evaluate(() => {
        const frame = document.querySelector('#same') as HTMLIFrameElement
        return new Promise(ready => {
          frame.onload = ready
          frame.src = `http://other.test:${location.port}/inner.html`
        })
      })
      await selectInFrame('#same')(page)
    },
    menu: { selectionText: 'inner word', frameId: 0 },
    expected: { title: 'Frames', quote: { exact: 'inner word', before: '' }, headings: [] },
  },
]

const layers: Case[] = [
  {
    title: 'Words in a dialog that locks the rest of the page are kept (case 38)',
    page: 'layers.html',
    act: async page => {
      await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal())
      await select('#dialog b')(page)
    },
    expected: { quote: { exact: 'time zone' }, headings: ['Layers', 'Settings'] },
  },
  {
    title: 'Words in a small window over the page are kept (case 38)',
    page: 'layers.html',
    act: async page => {
      await page.evaluate(() => (document.querySelector('#popover') as HTMLElement).showPopover())
      await select('#popover b')(page)
    },
    expected: { quote: { exact: 'open rate' }, sentence: 'What is an open rate?' },
  },
  {
    title: 'Words on a full screen are kept (case 38)',
    page: 'layers.html',
    act: async page => {
      await page.evaluate(() => document.querySelector('#full')?.requestFullscreen())
      await select('#full b')(page)
    },
    expected: { quote: { exact: 'funnel' } },
  },
  {
    title: 'A menu that closes when it loses the focus stays open for the shortcut (case 38)',
    page: 'layers.html',
    act: async page => {
      await page.focus('#menu')
      await select('#menu b')(page)
    },
    expected: { quote: { exact: 'lifetime value' }, sentence: 'Sort by lifetime value.' },
  },
  {
    title: 'Words under a transparent layer are kept (case 39)',
    page: 'layers.html',
    act: select('#under b'),
    expected: { quote: { exact: 'under glass' }, sentence: 'Words under glass here.' },
  },
  {
    title: 'The words of a button that is switched off are kept (case 39)',
    page: 'layers.html',
    act: select('#off'),
    expected: { quote: { exact: 'Publish now' }, element: { role: 'button', name: 'Publish now' } },
  },
  {
    title: 'Words that move are kept (case 39)',
    page: 'layers.html',
    act: select('#moving b'),
    expected: { quote: { exact: 'moving words' } },
  },
  {
    title: 'On a drawn table nothing can be selected, and the question is kept with its page (case 40)',
    page: 'canvas.html',
    act: page => page.focus('#cells'),
    expected: { title: 'Cells', address: expect.stringMatching(/\/canvas\.html$/) },
    absent: ['quote', 'unread'],
  },
]

run([...changing, ...shadows, ...frames, ...layers])
