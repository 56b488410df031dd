// How somebody chooses a part of a page and asks about it, and comes back later.
import type { ElementHandle, Frame, Page, Worker } from '@playwright/test'
import { expect } from '@playwright/test'
import { en } from '../../locales/en.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { dispatchCommand } from './dispatch.ts'

/** The part of a page that is named by a comment before it; a comment, because an attribute would tell it to us as well. */
export async function part(page: Page | Frame, row: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.evaluateHandle(name => {
    const inside = (root: Node): Element | null => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT)
      while (walker.nextNode()) {
        const { currentNode: node } = walker
        if (node instanceof Comment && node.data === `row ${name}`) return node.nextElementSibling
        const deeper = node instanceof Element && node.shadowRoot ? inside(node.shadowRoot) : null
        if (deeper) return deeper
      }
      return null
    }
    return inside(document)
  }, row)
  const element = found.asElement()
  if (!element) throw new Error(`The page has no part ${row}`)
  return element as ElementHandle<HTMLElement>
}

/** Selects everything in a part of the page, or these words in it, and presses the shortcut. */
export const words = (row: string, wanted?: string) => async (page: Page, worker: Worker) => {
  await (await part(page, row)).evaluate(select, wanted)
  await dispatchCommand(worker, page)
}

function select(within: Element, wanted: string | undefined): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const text = texts.map(({ data }) => data).join('')
  const from = wanted === undefined ? 0 : text.indexOf(wanted)
  if (from < 0) throw new Error(`The part does not show “${wanted}”`)
  const place = (at: number, isEnd: boolean): [Text, number] => {
    let left = at
    for (const each of texts) {
      if (left < each.length || (isEnd && left === each.length)) return [each, left]
      left -= each.length
    }
    throw new Error('The text ended')
  }
  const [first, start] = place(from, false)
  const [last, end] = place(from + (wanted ?? text).length, true)
  getSelection()?.setBaseAndExtent(first, start, last, end)
}

/** Points at a part of the page, waits until its name is told, and takes it. */
export const thing = (row: string, told: string) => async (page: Page, worker: Worker) => {
  await dispatchCommand(worker, page, 'point-at-something')
  await expect.poll(() => shadowTexts(page)).toContain(en.pointTitle)
  await (await part(page, row)).hover({ force: true })
  await expect.poll(() => shadowTexts(page)).toContain(told)
  await page.mouse.down()
  await page.mouse.up()
}

/** Another visit to the page that is open. */
export const later =
  (query = '?later') =>
  (page: Page) =>
    page.goto(page.url().split('?')[0] + query)
