// What a person does on the mark-up page, and what is then in the store.
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { selectWords } from './words-on-page.ts'

type Gestures = { clickAction(page: Page): Promise<void>; realPanel(): Promise<Page> }
type Share = readonly [across: number, down: number]
type Mark = { kind: string; x: number; y: number; width: number; height: number }
export type StoredPicture = { id: string; width: number; height: number; marks?: Mark[] }

/**
 * Keeps a question about words of the page, by the toolbar button. The panel is opened before: one that opens during the
 * picture makes the page narrower, and then no place in the picture is sure.
 */
export async function flag(page: Page, words: string, { clickAction, realPanel }: Gestures): Promise<Page> {
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Ask about this page' }).waitFor()
  await selectWords(page, words)
  await clickAction(page)
  await panel.getByRole('button', { name: 'Circle or hide something' }).waitFor()
  return panel
}

/** Opens the mark-up page of the question that stands open in the panel. */
export async function openMarkUp(context: BrowserContext, panel: Page): Promise<Page> {
  const opened = context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Circle or hide something' }).click()
  const page = await opened
  await page.getByRole('heading', { level: 1, name: 'Circle it, hide what is private' }).waitFor()
  await page.getByRole('img').waitFor()
  return page
}

export const stageOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'The picture and what is drawn on it' })

/** Where a part of the picture (0 to 1 across and down) is in the window. */
export async function pointOn(page: Page, [across, down]: Share) {
  await stageOf(page).scrollIntoViewIfNeeded()
  const box = await stageOf(page).getByRole('img').boundingBox()
  if (!box) throw new Error('The picture is not on the screen')
  return { x: box.x + box.width * across, y: box.y + box.height * down }
}

export async function drawByMouse(page: Page, from: Share, to: Share) {
  const [start, end] = [await pointOn(page, from), await pointOn(page, to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 5 })
  await page.mouse.up()
}

export async function keep(page: Page) {
  await page.getByRole('button', { name: 'Keep this picture' }).click()
  await expect(page.getByText('Kept. You can close this page, or go on drawing.').first()).toBeVisible()
}

/**
 * How dark and how light a stored picture is between two points, from 0 (black) to 255, and how many of its pixels are
 * ink: read from the database, as a stranger would.
 */
export function lightIn(
  page: Page,
  picture: string,
  [left, top]: Share,
  [right, bottom]: Share,
  part: 'view' | 'closeUp' = 'view',
) {
  return page.evaluate(
    async ({ id, from, to, image: name }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await done(indexedDB.open('ask-my-mentor'))
      const row = await done<Record<typeof name, Blob>>(
        database.transaction('pictures').objectStore('pictures').get(id),
      )
      database.close()
      const image = await createImageBitmap(row[name])
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!pen) throw new Error('no 2d canvas')
      pen.drawImage(image, 0, 0)
      const [x, y] = [Math.round(from.x * image.width), Math.round(from.y * image.height)]
      const [width, height] = [Math.round(to.x * image.width) - x, Math.round(to.y * image.height) - y]
      const { data } = pen.getImageData(x, y, width, height)
      let [darkest, lightest, ink] = [255, 0, 0]
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
        const light = Math.max(red, green, blue)
        if (red < 80 && green < 90 && blue > 130) ink++
        darkest = Math.min(darkest, light)
        lightest = Math.max(lightest, light)
      }
      return { darkest, lightest, ink }
    },
    { id: picture, from: { x: left, y: top }, to: { x: right, y: bottom }, image: part },
  )
}
