import type { Page } from '@playwright/test'

/** Selects the first place where these words stand in one text node, as a mouse would; fails when there is none. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const found = await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const start = text.data.indexOf(wanted)
      if (start >= 0) {
        getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length)
        return true
      }
    }
    return false
  }, words)
  if (!found) throw new Error(`The page does not show “${words}”`)
}

/** Where these words first stand on the screen, in CSS pixels. */
export async function boxOf(
  page: Page,
  words: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const start = text.data.indexOf(wanted)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    }
    return undefined
  }, words)
  if (!box) throw new Error(`The page does not show “${words}”`)
  return box
}

/** Moves the mouse onto the first place where these words stand, coming from beside it. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const box = await boxOf(page, words)
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(place.x - 60, place.y + 60)
  await page.mouse.move(place.x, place.y, { steps: 4 })
}

/**
 * Waits until what was changed is on the screen: a picture shows the last frame, and nobody asks about
 * what is not shown yet.
 */
export function painted(page: Page) {
  return page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}
